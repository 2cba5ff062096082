import type { FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { useDeskTexts } from '../deskTexts';
import type { RichTextFieldProps } from '../text/RichTextField';

/** The text editor is the heaviest part of the desk; it comes when a text is opened. */
export function LazyRichText(props: RichTextFieldProps) {
  const texts = useDeskTexts();
  const [Loaded, setLoaded] = useState<FunctionComponent<RichTextFieldProps> | null>(null);
  const [failed, setFailed] = useState(false);
  const load = () => {
    setFailed(false);
    import('../text/RichTextField').then(
      (module) => setLoaded(() => module.RichTextField),
      () => setFailed(true),
    );
  };
  useEffect(load, []);
  if (Loaded) return <Loaded {...props} />;
  return (
    <div class="field">
      <span class="field-label">{props.label}</span>
      {failed ? (
        <p class="field-fault" role="alert">
          {texts.text.failed} <Button onClick={load}>{texts.again}</Button>
        </p>
      ) : (
        <LoadingLine />
      )}
    </div>
  );
}
