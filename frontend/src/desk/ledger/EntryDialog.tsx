import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { LedgerLine } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { SelectField } from '../../design/Field';
import { useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { OwnInput } from '../editor/OwnInput';
import { ownToSave } from '../items/toSave';
import { newId } from '../items/uuid';
import { firstChoices } from '../kinds/fields';
import { FaultSummary } from '../problems/FaultSummary';
import type { Faults } from '../problems/faults';
import { useToast } from '../shell/Toasts';
import { type Book, bookOf, books, kindOfBook } from './books';
import { refusalOf } from './refusal';
import { ledgerQuery } from './useLedger';
import { useLedgerWords } from './useLedgerWords';

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
  const language = useLanguage();
  const { api } = useDesk();
  const tell = useToast();
  const queries = useQueryClient();
  // Known before it is sent: sending again after a lost connection cannot record it twice.
  const [id] = useState(newId);
  const [entry, setEntry] = useState<Record<string, unknown>>(() => firstChoices(book.fields));
  const [faults, setFaults] = useState<Faults | null>(null);
  const [busy, setBusy] = useState(false);

  const record = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      const body = { id, ...ownToSave(entry) };
      const line = await api.change<LedgerLine>('POST', `/ledger/${book.path}`, { body });
      tell({ text: words.recorded(line.position) });
      void queries.invalidateQueries({ queryKey: ledgerQuery });
      onClose();
    } catch (error) {
      setFaults(refusalOf(error, words, texts, language));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="dialog-form" noValidate onSubmit={record}>
      <FaultSummary faults={faults} />
      {book.fields.map((field) => (
        <OwnInput
          key={field.name}
          kind={kindOfBook(book)}
          field={field}
          path={field.name}
          value={entry[field.name]}
          draft={{ texts: {} }}
          faults={faults?.faults ?? []}
          disabled={false}
          onChange={(value) => setEntry((before) => ({ ...before, [field.name]: value }))}
        />
      ))}
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
