import { useState } from 'preact/hooks';
import type { LedgerLine } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { FaultSummary } from '../problems/FaultSummary';
import { ReasonField } from './ReasonField';
import { useLedgerWords } from './useLedgerWords';
import { useRecording } from './useRecording';

interface ReverseProps {
  line: LedgerLine;
  open: boolean;
  onClose: () => void;
}

/** Takes a line back; nothing is wiped out, so the reason stays readable beside it. */
export function ReverseDialog({ line, open, onClose }: ReverseProps) {
  const words = useLedgerWords();
  return (
    <Dialog title={words.reverseTitle(line.position)} open={open} onClose={onClose}>
      <ReverseForm line={line} onClose={onClose} />
    </Dialog>
  );
}

function ReverseForm({ line, onClose }: Omit<ReverseProps, 'open'>) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const { api } = useDesk();
  const [reason, setReason] = useState('');
  const { submit, busy, faults } = useRecording(async () => {
    await api.change('POST', `/ledger/${line.id}/_reverse`, { body: { reason: reason.trim() } });
    return words.reverseDone(line.position);
  }, onClose);
  return (
    <form class="dialog-form" noValidate onSubmit={submit}>
      <FaultSummary faults={faults} />
      <p>{words.reverseText}</p>
      <ReasonField first value={reason} faults={faults} onInput={setReason} />
      <div class="dialog-buttons">
        <Button look="danger" type="submit" disabled={busy}>
          {words.reverse}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
