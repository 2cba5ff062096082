import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { useDeskTexts } from '../deskTexts';
import { useLater } from '../shell/useLater';
import type { RichTextFieldProps } from '../text/RichTextField';
import { useWriting } from './useWriting';

/** The text editor is the heaviest part of the desk; it comes when a text is opened. */
export function LazyRichText(props: RichTextFieldProps) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { module, failed, again } = useLater(() => import('../text/RichTextField'));
  if (module) return <module.RichTextField {...props} />;
  return (
    <div class="field">
      <span class="field-label">{props.label}</span>
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
