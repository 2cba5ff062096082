import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { LedgerLine } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { TextAreaField } from '../../design/Field';
import { useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { FaultSummary } from '../problems/FaultSummary';
import type { Faults } from '../problems/faults';
import { fieldPlace } from '../problems/fieldPlace';
import { useToast } from '../shell/Toasts';
import { refusalOf } from './refusal';
import { ledgerQuery } from './useLedger';
import { useLedgerWords } from './useLedgerWords';

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
  const language = useLanguage();
  const { api } = useDesk();
  const tell = useToast();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults | null>(null);
  const [busy, setBusy] = useState(false);

  const reverse = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      await api.change('POST', `/ledger/${line.id}/_reverse`, { body: { reason: reason.trim() } });
      tell({ text: words.reverseDone(line.position) });
      void queries.invalidateQueries({ queryKey: ledgerQuery });
      onClose();
    } catch (error) {
      setFaults(refusalOf(error, words, texts, language));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="dialog-form" noValidate onSubmit={reverse}>
      <FaultSummary faults={faults} />
      <p>{words.reverseText}</p>
      <div {...fieldPlace('reason')}>
        <TextAreaField
          label={texts.fields.reason}
          data-first-focus
          value={reason}
          fault={faults?.faults.find(({ path }) => path === 'reason')?.words}
          onInput={(event) => setReason(event.currentTarget.value)}
        />
      </div>
      <div class="dialog-buttons">
        <Button look="danger" type="submit" disabled={busy}>
          {words.reverse}
        </Button>
        <Button onClick={onClose}>{texts.cancel}</Button>
      </div>
    </form>
  );
}
