import type { Editor } from '@tiptap/core';
import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import { embedOf } from './embed';
import { insertBlock } from './insertBlock';

interface EmbedDialogProps {
  editor: Editor;
  open: boolean;
  onClose: () => void;
}

export function EmbedDialog(props: EmbedDialogProps) {
  const texts = useDeskTexts();
  return (
    <Dialog title={texts.text.embedTitle} open={props.open} onClose={props.onClose}>
      <EmbedForm {...props} />
    </Dialog>
  );
}

function EmbedForm({ editor, onClose }: EmbedDialogProps) {
  const texts = useDeskTexts();
  const now = editor.isActive('embed') ? editor.getAttributes('embed') : {};
  const [typed, setTyped] = useState(String(now.url ?? ''));
  const [title, setTitle] = useState(String(now.title ?? ''));
  const [wrong, setWrong] = useState<{ url?: string; title?: string }>({});

  const set = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const embed = embedOf(typed);
    setWrong({
      url: embed ? undefined : texts.text.embedWrong,
      title: title.trim() ? undefined : texts.text.embedNameMissing,
    });
    if (!embed || !title.trim()) return;
    onClose();
    insertBlock(editor, { type: 'embed', attrs: { ...embed, title: title.trim() } });
  };

  return (
    <form class="dialog-form" onSubmit={set} noValidate>
      <TextField
        label={texts.text.embedUrl}
        data-first-focus
        hint={texts.text.embedHelp}
        value={typed}
        fault={wrong.url}
        inputMode="url"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <TextField
        label={texts.text.embedName}
        value={title}
        fault={wrong.title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div class="dialog-buttons">
        <Button look="main" type="submit">
          {texts.text.embedSet}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
