import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import { useLanguage } from '../../i18n';
import { useDeskTexts } from '../deskTexts';
import type { Faults } from '../problems/faults';
import { useToast } from '../shell/Toasts';
import { refusalOf } from './refusal';
import { ledgerQuery } from './useLedger';
import { useLedgerWords } from './useLedgerWords';

/** Sends a form of the ledger: says what was done, shows the new list and closes, or keeps what is wrong with it. */
export function useRecording(send: () => Promise<string>, onClose: () => void) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const language = useLanguage();
  const tell = useToast();
  const queries = useQueryClient();
  const [faults, setFaults] = useState<Faults | null>(null);
  const [busy, setBusy] = useState(false);

  const submit = async (event: Event) => {
    event.preventDefault();
    setBusy(true);
    try {
      tell({ text: await send() });
      void queries.invalidateQueries({ queryKey: ledgerQuery });
      onClose();
    } catch (error) {
      setFaults(refusalOf(error, words, texts, language));
    } finally {
      setBusy(false);
    }
  };
  return { submit, busy, faults };
}
