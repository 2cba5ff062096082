import type { Editor } from '@tiptap/core';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextAreaField, TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import type { PictureSource } from './pictureNode';
import { useRichWords } from './useRichWords';

interface PictureWordsProps {
  editor: Editor;
  pictures: PictureSource;
  open: boolean;
  onClose: () => void;
}

export function PictureWordsDialog(props: PictureWordsProps) {
  const rich = useRichWords();
  return (
    <Dialog title={rich.pictureTitle} open={props.open} onClose={props.onClose}>
      <PictureWordsForm {...props} />
    </Dialog>
  );
}

function PictureWordsForm({ editor, pictures, onClose }: PictureWordsProps) {
  const texts = useDeskTexts();
  const rich = useRichWords();
  const now = editor.getAttributes('image');
  const [alt, setAlt] = useState(String(now.alt ?? ''));
  const [caption, setCaption] = useState(String(now.caption ?? ''));
  const [own, setOwn] = useState('');
  useEffect(() => {
    pictures.find(String(now.media)).then(
      (words) => setOwn(words.alt ?? ''),
      () => undefined,
    );
  }, []);

  const set = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    onClose();
    editor
      .chain()
      .focus()
      .updateAttributes('image', { alt: alt.trim() || null, caption: caption.trim() || null })
      .run();
  };
  return (
    <form class="dialog-form" onSubmit={set}>
      <TextAreaField
        label={rich.pictureAlt}
        data-first-focus
        hint={rich.pictureAltHelp(own)}
        value={alt}
        onInput={(event) => setAlt(event.currentTarget.value)}
      />
      <TextField
        label={texts.fields.caption}
        value={caption}
        onInput={(event) => setCaption(event.currentTarget.value)}
      />
      <div class="dialog-buttons">
        <Button look="main" type="submit">
          {rich.pictureSet}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
