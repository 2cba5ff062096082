import type { ComponentChildren } from 'preact';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { useDeskTexts } from '../deskTexts';
import { useLater } from '../shell/useLater';
import { useWriting } from './useWriting';

/** A field whose code comes when it is opened. */
export function Later<Module>({
  label,
  load,
  children,
}: {
  label: ComponentChildren;
  load: () => Promise<Module>;
  children: (module: Module) => ComponentChildren;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { module, failed, again } = useLater(load);
  if (module) return <>{children(module)}</>;
  return (
    <div class="field">
      <span class="field-label">{label}</span>
      {failed ? (
        <p class="field-fault" role="alert">
          {writing.editor.textFailed} <Button onClick={again}>{texts.again}</Button>
        </p>
      ) : (
        <LoadingLine />
      )}
    </div>
  );
}
