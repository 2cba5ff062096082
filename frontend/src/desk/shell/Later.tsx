import type { ComponentChildren } from 'preact';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDeskTexts } from '../deskTexts';
import { useLater } from './useLater';

/** Shows a part of the desk that is fetched when it is first needed; a field has its label from the start. */
export function Later<Module>({
  label,
  load,
  children,
}: {
  label?: ComponentChildren;
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChildren;
}) {
  const texts = useDeskTexts();
  const { module, failed, again } = useLater(load);
  if (module) return <>{children(module)}</>;
  const waiting = failed ? (
    <Notice fault title={texts.failed}>
      <Button onClick={again}>{texts.again}</Button>
    </Notice>
  ) : (
    <LoadingLine />
  );
  if (!label) return waiting;
  return (
    <div class="field">
      <span class="field-label">{label}</span>
      {waiting}
    </div>
  );
}
