import type { Editor } from '@tiptap/core';
import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import { completeHref } from './address';
import { useRichWords } from './useRichWords';

interface LinkDialogProps {
  editor: Editor;
  open: boolean;
  onClose: () => void;
}

export function LinkDialog(props: LinkDialogProps) {
  const rich = useRichWords();
  return (
    <Dialog title={rich.linkTitle} open={props.open} onClose={props.onClose}>
      <LinkForm {...props} />
    </Dialog>
  );
}

function LinkForm({ editor, onClose }: LinkDialogProps) {
  const texts = useDeskTexts();
  const rich = useRichWords();
  const isLink = editor.isActive('link');
  const isEmpty = editor.state.selection.empty && !isLink;
  const [typed, setTyped] = useState(String(editor.getAttributes('link').href ?? ''));
  const [words, setWords] = useState('');
  const [wrong, setWrong] = useState<{ href?: string; words?: string }>({});

  const set = (event: Event) => {
    event.preventDefault();
    // The dialog is no part of the page's form.
    event.stopPropagation();
    const href = completeHref(typed);
    const found = {
      href: href ? undefined : rich.linkWrong,
      words: isEmpty && !words.trim() ? rich.linkWordsMissing : undefined,
    };
    setWrong(found);
    if (!href || found.words) return;
    const mark = { type: 'link', attrs: { href } };
    onClose();
    if (isEmpty)
      editor
        .chain()
        .focus()
        .insertContent({ type: 'text', text: words.trim(), marks: [mark] })
        .run();
    else editor.chain().focus().extendMarkRange('link').setMark('link', { href }).run();
  };
  const remove = () => {
    onClose();
    editor.chain().focus().extendMarkRange('link').unsetMark('link').run();
  };

  return (
    <form class="dialog-form" onSubmit={set} noValidate>
      {isEmpty && (
        <TextField
          label={rich.linkWords}
          data-first-focus
          value={words}
          fault={wrong.words}
          onInput={(event) => setWords(event.currentTarget.value)}
        />
      )}
      <TextField
        label={rich.linkHref}
        data-first-focus={!isEmpty}
        hint={rich.linkHelp}
        value={typed}
        fault={wrong.href}
        inputMode="url"
        spellcheck={false}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      <div class="dialog-buttons">
        <Button look="main" type="submit">
          {rich.linkSet}
        </Button>
        {isLink && <Button onClick={remove}>{rich.linkRemove}</Button>}
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
