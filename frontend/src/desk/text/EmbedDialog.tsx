import type { Editor } from '@tiptap/core';
import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import { embedOf } from './embed';
import { insertBlock } from './insertBlock';
import { useRichWords } from './useRichWords';

interface EmbedDialogProps {
  editor: Editor;
  open: boolean;
  onClose: () => void;
}

export function EmbedDialog(props: EmbedDialogProps) {
  const rich = useRichWords();
  return (
    <Dialog title={rich.embedTitle} open={props.open} onClose={props.onClose}>
      <EmbedForm {...props} />
    </Dialog>
  );
}

function EmbedForm({ editor, onClose }: EmbedDialogProps) {
  const texts = useDeskTexts();
  const rich = useRichWords();
  const now = editor.isActive('embed') ? editor.getAttributes('embed') : {};
  const [typed, setTyped] = useState(String(now.url ?? ''));
  const [title, setTitle] = useState(String(now.title ?? ''));
  const [wrong, setWrong] = useState<{ url?: string; title?: string }>({});

  const set = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
    const embed = embedOf(typed);
    setWrong({
      url: embed ? undefined : rich.embedWrong,
      title: title.trim() ? undefined : rich.embedNameMissing,
    });
    if (!embed || !title.trim()) return;
    onClose();
    insertBlock(editor, { type: 'embed', attrs: { ...embed, title: title.trim() } });
  };

  return (
    <form class="dialog-form" onSubmit={set} noValidate>
      <TextField
        label={rich.embedUrl}
        data-first-focus
        hint={rich.embedHelp}
        value={typed}
        fault={wrong.url}
        inputMode="url"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <TextField
        label={rich.embedName}
        value={title}
        fault={wrong.title}
        onInput={(event) => setTitle(event.currentTarget.value)}
      />
      <div class="dialog-buttons">
        <Button look="main" type="submit">
          {rich.embedSet}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
