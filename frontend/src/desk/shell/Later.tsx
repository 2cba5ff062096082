import type { ComponentChildren } from 'preact';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { useDeskTexts } from '../deskTexts';
import { useLater } from './useLater';

/** Shows a part of the desk that is fetched when it is first needed. */
export function Later<Module>({
  load,
  children,
}: {
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChildren;
}) {
  const texts = useDeskTexts();
  const { module, failed, again } = useLater(load);
  if (module) return <>{children(module)}</>;
  if (!failed) return <LoadingLine />;
  return (
    <Notice fault title={texts.failed}>
      <Button onClick={again}>{texts.again}</Button>
    </Notice>
  );
}
