import { ApiError } from '../../api/client';
import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { type Texts, useTexts } from '../../i18n';

export function explain(error: unknown, { errors }: Texts): { title: string; text: string; again: boolean } {
  const status = error instanceof ApiError ? error.status : undefined;
  if (status === 0) return { title: errors.offlineTitle, text: errors.offline, again: true };
  if (status === 404) return { title: errors.notFoundTitle, text: errors.notFound, again: false };
  if (status === 410) return { title: errors.goneTitle, text: errors.gone, again: false };
  if (status === 400) return { title: errors.wrongTitle, text: errors.wrong, again: false };
  return { title: errors.busyTitle, text: errors.busy, again: true };
}

/** Says what went wrong and what to do about it, in the place of what should have been there. */
export function Fault({ error, retry }: { error: unknown; retry: () => void }) {
  const texts = useTexts();
  const { title, text, again } = explain(error, texts);
  return (
    <Notice title={title} fault>
      <p>{text}</p>
      {again && <Button onClick={retry}>{texts.errors.retry}</Button>}
    </Notice>
  );
}
