import { useState } from 'preact/hooks';
import type { LedgerLine } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { SelectField } from '../../design/Field';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { ownToSave } from '../items/toSave';
import { newId } from '../items/uuid';
import { firstChoices } from '../kinds/fields';
import { FaultSummary } from '../problems/FaultSummary';
import { type Book, bookOf, books } from './books';
import { EntryFields } from './EntryFields';
import { useLedgerWords } from './useLedgerWords';
import { useRecording } from './useRecording';

/** Records one entry: first what it is about, then the fields of that book. */
export function EntryDialog({
  open,
  book,
  onClose,
}: {
  open: boolean;
  /** The book that is looked at. */
  book: string;
  onClose: () => void;
}) {
  const texts = useDeskTexts();
  return (
    <Dialog title={texts.kinds.ledger.new} open={open} onClose={onClose}>
      <ChosenBook first={book} onClose={onClose} />
    </Dialog>
  );
}

function ChosenBook({ first, onClose }: { first: string; onClose: () => void }) {
  const words = useLedgerWords();
  const [name, setName] = useState(first || 'fund');
  const book = bookOf(name);
  return (
    <div class="dialog-form">
      <SelectField
        label={words.whatToRecord}
        data-first-focus
        value={name}
        options={books.map((each) => ({ value: each.name as string, label: words.books[each.name] }))}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      {book && <EntryForm key={name} book={book} onClose={onClose} />}
    </div>
  );
}

function EntryForm({ book, onClose }: { book: Book; onClose: () => void }) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const { api } = useDesk();
  // Known before it is sent: sending again after a lost connection cannot record it twice.
  const [id] = useState(newId);
  const [entry, setEntry] = useState<Record<string, unknown>>(() => firstChoices(book.fields));
  const { submit, busy, faults } = useRecording(async () => {
    const body = { id, ...ownToSave(entry) };
    const line = await api.change<LedgerLine>('POST', `/ledger/${book.path}`, { body });
    return words.recorded(line.position);
  }, onClose);
  return (
    <form class="dialog-form" noValidate onSubmit={submit}>
      <FaultSummary faults={faults} />
      <EntryFields book={book} entry={entry} faults={faults} onChange={setEntry} />
      <p class="field-hint">{words.stays}</p>
      <div class="dialog-buttons">
        <Button look="main" type="submit" disabled={busy}>
          {words.record}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
