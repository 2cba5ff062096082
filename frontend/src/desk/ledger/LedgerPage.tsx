import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { regionDay } from '../../i18n';
import { itemAddress, listAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { useTitle } from '../shell/useTitle';
import { ledgerPlace, writesLedger } from './access';
import { EntryDialog } from './EntryDialog';
import { LedgerFilter } from './LedgerFilter';
import { LedgerRow } from './LedgerRow';
import { cbsPlace, type TablePlace, tableAddress, tablePlaces } from './together/tablePlaces';
import { type LedgerFilters, useLedger } from './useLedger';
import { useLedgerWords } from './useLedgerWords';

/** Everything that was recorded, the newest first, and the way to record more. */
export function LedgerPage() {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const { me } = useDesk();
  const { query, route } = useLocation();
  const [recording, setRecording] = useState(false);
  const filters: LedgerFilters = { book: query.book ?? '', year: query.year ?? '' };
  const { many } = texts.kinds.ledger;
  useTitle(many);
  const filter = (changed: LedgerFilters) => {
    const search = new URLSearchParams(Object.entries(changed).filter(([, value]) => value));
    route(search.size > 0 ? `${listAddress(ledgerPlace)}?${search}` : listAddress(ledgerPlace), true);
  };
  return (
    <>
      <div class="page-head">
        <h1>{many}</h1>
        {writesLedger(me) && (
          <Button look="main" onClick={() => setRecording(true)}>
            {texts.kinds.ledger.new}
          </Button>
        )}
      </div>
      <p class="field-hint ledger-lead">{words.lead}</p>
      {writesLedger(me) && <TableLinks year={filters.year} />}
      <LedgerFilter filters={filters} onChange={filter} />
      {filters.year && (!filters.book || filters.book === 'fund') && (
        <p class="field-hint ledger-lead">{words.fundsHaveNoYear}</p>
      )}
      <Lines filters={filters} />
      <EntryDialog open={recording} book={filters.book} onClose={() => setRecording(false)} />
    </>
  );
}

/** The ways to fill in many lines at once. */
function TableLinks({ year }: { year: string }) {
  const words = useLedgerWords();
  const of = Number(year) || Number(regionDay(new Date()).slice(0, 4));
  return (
    <p class="ledger-tables">
      {words.manyAtOnce}{' '}
      {Object.entries(tablePlaces).map(([place, book]) => (
        <a key={place} href={tableAddress(place as TablePlace, of)}>
          {words.tables[book]}
        </a>
      ))}
      <a href={itemAddress(ledgerPlace, cbsPlace)}>{words.fromCbs}</a>
    </p>
  );
}

function Lines({ filters }: { filters: LedgerFilters }) {
  const texts = useDeskTexts();
  const words = useLedgerWords();
  const ledger = useLedger(filters);
  if (ledger.isError && !ledger.data) {
    return (
      <Notice fault title={texts.list.failed}>
        <Button onClick={() => ledger.refetch()}>{texts.again}</Button>
      </Notice>
    );
  }
  if (!ledger.data) return <LoadingLine />;
  const lines = ledger.data.pages.flatMap((page) => page.items);
  if (lines.length === 0) {
    return (
      <p class="list-empty" role="status">
        {filters.book || filters.year ? texts.list.noMatch : texts.list.empty}
      </p>
    );
  }
  return (
    <>
      <ol class="ledger-lines" aria-label={words.lines}>
        {lines.map((line) => (
          <LedgerRow key={line.id} line={line} among={lines} />
        ))}
      </ol>
      <div class="list-foot">
        <p role="status">{texts.list.shown(lines.length, ledger.data.pages.at(-1)?.total ?? 0)}</p>
        {ledger.hasNextPage && (
          <Button onClick={() => ledger.fetchNextPage()} disabled={ledger.isFetchingNextPage}>
            {texts.list.more}
          </Button>
        )}
      </div>
    </>
  );
}
