import { useQueryClient } from '@tanstack/preact-query';
import { useLocation } from 'preact-iso';
import { Button } from '../../../design/Button';
import { LoadingLine } from '../../../design/LoadingLine';
import { Notice } from '../../../design/Notice';
import { regionDay, useLanguage } from '../../../i18n';
import { listAddress } from '../../address';
import { useDesk } from '../../DeskContext';
import { useDeskTexts } from '../../deskTexts';
import { useOptions } from '../../references/useOptions';
import { useTitle } from '../../shell/useTitle';
import { ledgerPlace, writesLedger } from '../access';
import { ledgerQuery } from '../useLedger';
import { budgetTable } from './budgetTable';
import { contributionTable } from './contributionTable';
import { populationTable } from './populationTable';
import { TogetherForm } from './TogetherForm';
import { type TablePlace, tablePlaces } from './tablePlaces';
import { useStanding } from './useStanding';
import { useTogetherWords } from './useTogetherWords';
import { YearAccount } from './YearAccount';
import { YearFields } from './YearFields';
import type { YearMaterial } from './yearTable';

const tables = { budget: budgetTable, population: populationTable, contribution: contributionTable };

/** A book of the ledger as a table of one year: what stands in it, to be added to, changed and recorded as a whole. */
export function TogetherPage({ place }: { place: TablePlace }) {
  const words = useTogetherWords();
  const { me } = useDesk();
  const { query } = useLocation();
  const year = Number(query.year) || Number(regionDay(new Date()).slice(0, 4));
  const book = tablePlaces[place];
  const municipalities = useOptions('municipalities')?.filter(({ visible }) => visible);
  const title = words.tables[book].title(String(year));
  useTitle(title);
  return (
    <>
      <p>
        <a href={`${listAddress(ledgerPlace)}?book=${book}&year=${year}`}>{words.back}</a>
      </p>
      <div class="page-head">
        <h1>{title}</h1>
      </div>
      <YearFields place={place} year={year} />
      <p class="field-hint ledger-lead">{words.lead[book]}</p>
      <Table key={`${place} ${year}`} book={book} year={year} canWrite={writesLedger(me)} />
      {municipalities && (
        <YearAccount
          year={year}
          municipalities={municipalities.map(({ id }) => id)}
          atTable={book === 'budget'}
        />
      )}
    </>
  );
}

function Table({ book, year, canWrite }: { book: keyof typeof tables; year: number; canWrite: boolean }) {
  const texts = useDeskTexts();
  const words = useTogetherWords();
  const language = useLanguage();
  const queries = useQueryClient();
  const { languages } = useDesk();
  const standing = useStanding(year);
  const municipalities = useOptions('municipalities');
  const themes = useOptions('themes');
  const actions = useOptions('actions');
  if (standing.isError) {
    return (
      <Notice fault title={texts.list.failed}>
        <Button onClick={() => standing.refetch()}>{texts.again}</Button>
      </Notice>
    );
  }
  if (!standing.data || standing.isFetching || !municipalities || !themes || !actions) return <LoadingLine />;
  const material: YearMaterial = {
    year,
    standing: standing.data,
    municipalities,
    themes,
    actions,
    language,
    languages,
    texts,
    words,
  };
  return (
    <TogetherForm
      table={tables[book](material)}
      name={`${book}-${year}`}
      canWrite={canWrite}
      onRecorded={() => void queries.invalidateQueries({ queryKey: ledgerQuery })}
    />
  );
}
