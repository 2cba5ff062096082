import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextField } from '../../design/Field';
import { useDeskTexts } from '../deskTexts';
import { useTrying } from '../problems/useTrying';
import { usePeopleWords } from './usePeopleWords';

interface EraseDialogProps {
  open: boolean;
  /** What will be gone. */
  text: string;
  /** What must be typed to be sure. */
  expected: string;
  onClose: () => void;
  onErase: (confirmation: string) => Promise<void>;
}

/** Asks to type a name before it is erased for good. */
export function EraseDialog({ open, onClose, ...rest }: EraseDialogProps) {
  const { privacy: words } = usePeopleWords();
  return (
    <Dialog title={words.eraseTitle} open={open} onClose={onClose}>
      <EraseForm onClose={onClose} {...rest} />
    </Dialog>
  );
}

function EraseForm({ text, expected, onClose, onErase }: Omit<EraseDialogProps, 'open'>) {
  const texts = useDeskTexts();
  const { privacy: words } = usePeopleWords();
  const [typed, setTyped] = useState('');
  const [unsure, setUnsure] = useState(false);
  const [trying, failure] = useTrying();
  const [busy, setBusy] = useState(false);

  const erase = async (event: Event) => {
    event.preventDefault();
    const sure = typed.trim() === expected;
    setUnsure(!sure);
    if (!sure) return;
    setBusy(true);
    if (await trying(() => onErase(expected))) onClose();
    setBusy(false);
  };

  return (
    <form class="dialog-form" noValidate onSubmit={erase}>
      <p>{text}</p>
      <TextField
        label={words.eraseConfirm(expected)}
        value={typed}
        autocomplete="off"
        data-first-focus
        fault={unsure ? words.notSure(expected) : undefined}
        onInput={(event) => setTyped(event.currentTarget.value)}
      />
      {failure}
      <div class="dialog-buttons">
        <Button look="danger" type="submit" disabled={busy}>
          {words.erase}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
