import { useState } from 'preact/hooks';
import { ApiError } from '../../api/client';
import type { LedgerLine } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { ownToSave } from '../items/toSave';
import { newId } from '../items/uuid';
import { FaultSummary } from '../problems/FaultSummary';
import type { Book } from './books';
import { differs, filledIn, inPlaceOf } from './corrections';
import { EntryFields } from './EntryFields';
import { ReasonField } from './ReasonField';
import { alone } from './refusal';
import { useLedgerWords } from './useLedgerWords';
import { useRecording } from './useRecording';

interface PutRightProps {
  line: LedgerLine;
  book: Book;
  open: boolean;
  onClose: () => void;
}

/** Takes a line back and records in its place what it should say: both at once, or nothing. */
export function PutRightDialog({ line, book, open, onClose }: PutRightProps) {
  const words = useLedgerWords();
  return (
    <Dialog title={words.putRightTitle(line.position)} open={open} onClose={onClose}>
      <PutRightForm line={line} book={book} onClose={onClose} />
    </Dialog>
  );
}

function PutRightForm({ line, book, onClose }: Omit<PutRightProps, 'open'>) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const { api } = useDesk();
  // Known before they are sent: sending again after a lost connection cannot record anything twice.
  const [ids] = useState(() => ({ reversal: newId(), entry: newId() }));
  const [entry, setEntry] = useState(() => filledIn(line));
  const [reason, setReason] = useState('');
  const right = ownToSave(entry);
  const changed = differs(line, right);
  const { submit, busy, faults } = useRecording(async () => {
    const body = {
      reversals: [{ id: ids.reversal, entry: line.id, reason: reason.trim() }],
      [book.list]: [{ id: ids.entry, ...inPlaceOf(line, right) }],
    };
    try {
      const { items } = await api.change<{ items: LedgerLine[] }>('POST', '/ledger/_record', { body });
      return words.putRightDone(line.position, items.at(-1)?.position ?? 0);
    } catch (error) {
      throw error instanceof ApiError && error.fields.length > 0 ? alone(error, error.fields) : error;
    }
  }, onClose);
  return (
    <form class="dialog-form" noValidate onSubmit={submit}>
      <FaultSummary faults={faults} />
      <p>{words.putRightText}</p>
      <EntryFields book={book} entry={entry} faults={faults} onChange={setEntry} />
      <ReasonField value={reason} faults={faults} onInput={setReason} />
      <p class="field-hint">{changed ? words.stays : words.nothingChanged}</p>
      <div class="dialog-buttons">
        <Button look="main" type="submit" disabled={busy || !changed}>
          {words.record}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
