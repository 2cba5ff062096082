import { useQueryClient } from '@tanstack/preact-query';
import { useState } from 'preact/hooks';
import type { PopulationImported, PopulationPreview } from '../../../api/types';
import { Button } from '../../../design/Button';
import { TextAreaField } from '../../../design/Field';
import { formatList, regionDay, useLanguage } from '../../../i18n';
import { useDesk } from '../../DeskContext';
import { useDeskTexts } from '../../deskTexts';
import { FaultSummary } from '../../problems/FaultSummary';
import type { Faults } from '../../problems/faults';
import { fieldPlace } from '../../problems/fieldPlace';
import { problemTexts } from '../../problems/problemTexts';
import { useToast } from '../../shell/Toasts';
import { isReason } from '../corrections';
import { refusalOf } from '../refusal';
import { ledgerQuery } from '../useLedger';
import { useLedgerWords } from '../useLedgerWords';
import { CbsTable } from './CbsTable';
import { useCbsWords } from './useCbsWords';

/** What the figures would change, and the button that records them, all of them or none. */
export function CbsPreview({
  seen,
  fetched,
  onDone,
}: {
  seen: PopulationPreview;
  /** Just now, so that the day is known; of a file it is not. */
  fetched: boolean;
  onDone: () => void;
}) {
  const texts = useDeskTexts();
  const words = useCbsWords();
  const ledgerWords = useLedgerWords();
  const language = useLanguage();
  const { api } = useDesk();
  const tell = useToast();
  const queries = useQueryClient();
  const [reason, setReason] = useState('');
  const [faults, setFaults] = useState<Faults | null>(null);
  const [busy, setBusy] = useState(false);

  const of = (change: string) => seen.figures.filter((figure) => figure.change === change);
  const taken = [...of('added'), ...of('revised')];
  const revises = of('revised').length > 0;
  const bad = of('wrong').length;

  const record = async (event: Event) => {
    event.preventDefault();
    if (revises && !isReason(reason)) {
      setFaults({
        headline: problemTexts(texts).problems.count(1),
        faults: [{ path: 'reason', words: words.reasonMissing }],
      });
      return;
    }
    setBusy(true);
    try {
      const { rows } = await api.change<PopulationImported>('POST', '/ledger/population-figures/_import', {
        body: {
          source: seen.source,
          ...(fetched && { retrievedDate: regionDay(new Date()) }),
          ...(revises && { reason: reason.trim() }),
          figures: taken.map(({ municipality, year, inhabitants, status, recorded }) => ({
            municipality,
            year,
            inhabitants,
            ...(status && { status }),
            ...(recorded && { replaces: recorded.id }),
          })),
        },
      });
      tell({ text: words.recorded(rows.length) });
      void queries.invalidateQueries({ queryKey: ledgerQuery });
      onDone();
    } catch (error) {
      setFaults(refusalOf(error, ledgerWords, texts, language));
    } finally {
      setBusy(false);
    }
  };
  return (
    <form class="dialog-form" noValidate onSubmit={record}>
      <FaultSummary faults={faults} />
      <p role="status">
        {words.found(of('added').length, of('revised').length, of('same').length)}{' '}
        {bad > 0 && words.wrong(bad)}
      </p>
      {seen.absent.length > 0 && <p>{words.absent(formatList(seen.absent, language))}</p>}
      {seen.figures.length === 0 ? <p>{words.nothing}</p> : <CbsTable figures={seen.figures} />}
      {revises && (
        <div {...fieldPlace('reason')}>
          <TextAreaField
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            value={reason}
            fault={faults?.faults.find(({ path }) => path === 'reason')?.words}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      )}
      <div class="dialog-buttons">
        {taken.length > 0 && (
          <Button look="main" type="submit" disabled={busy}>
            {words.record(taken.length)}
          </Button>
        )}
        <Button onClick={onDone}>{words.again}</Button>
      </div>
    </form>
  );
}
