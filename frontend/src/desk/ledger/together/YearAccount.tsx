import './together.css';
import { useQuery } from '@tanstack/preact-query';
import { balanceOf } from '../../../api/balance';
import type { YearTotals } from '../../../api/types';
import { formatList, formatMoney, formatNumber, useLanguage } from '../../../i18n';
import { useDesk } from '../../DeskContext';
import { useDeskTexts } from '../../deskTexts';
import { useChosen } from '../../references/useOptions';
import { ledgerQuery } from '../useLedger';
import { tableAddress } from './tablePlaces';
import { useTogetherWords } from './useTogetherWords';

const amounts = ['budgeted', 'committed', 'spent'] as const;

/** What a year comes to in the ledger as it is now, and what is missing for a total. */
export function YearAccount({
  year,
  municipalities = [],
  countedTo,
  atTable,
}: {
  year: number;
  /** Those that pay; what is missing of them is named. */
  municipalities?: readonly string[];
  /** Up to where the statement counts that this is shown with. */
  countedTo?: number;
  /** It stands beside the table of the budget. */
  atTable?: boolean;
}) {
  const words = useTogetherWords();
  const { api } = useDesk();
  const totals = useQuery({
    queryKey: [...ledgerQuery, 'year', year, ...municipalities],
    refetchOnMount: 'always',
    queryFn: ({ signal }) => {
      const of = municipalities.map((id) => `municipality=${id}`).join('&');
      return api.get<YearTotals>(`/ledger/years/${year}${of && `?${of}`}`, signal);
    },
  });
  if (!totals.data) return null;
  const { position } = totals.data;
  return (
    <section class="year-account" aria-labelledby="year-account">
      <h2 id="year-account">{words.year.title(year)}</h2>
      <Sides totals={totals.data} />
      <Remarks totals={totals.data} asked={municipalities.length > 0} linked={!atTable} />
      <p class="field-hint">
        {words.year.at(position)} {countedTo !== undefined && countedTo < position && words.year.newer}
      </p>
    </section>
  );
}

function Sides({ totals: { year: of, totals } }: { totals: YearTotals }) {
  const texts = useDeskTexts();
  const { year } = useTogetherWords();
  const language = useLanguage();
  const written = (amount: number | null) => (amount === null ? '—' : formatMoney(amount, language));
  return (
    <div class="table-scroll">
      <table class="year-table">
        <caption class="hidden-visually">{year.title(of)}</caption>
        <thead>
          <tr>
            <td />
            {amounts.map((amount) => (
              <th key={amount} scope="col">
                {texts.fields[amount]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <tr>
            <th scope="row">{year.sides.contributions}</th>
            <td>
              {totals.contributions.amount === null
                ? year.known(formatMoney(totals.contributions.known, language))
                : written(totals.contributions.amount)}
            </td>
            <td />
            <td />
          </tr>
          {(['income', 'expense', 'result'] as const).map((side) => (
            <tr key={side} class={side === 'result' ? 'is-result' : ''}>
              <th scope="row">{year.sides[side]}</th>
              {amounts.map((amount) => (
                <td key={amount}>
                  {written(totals[side][amount])}
                  {side === 'result' && totals.result[amount] !== null && (
                    <small>{year.balances[balanceOf(totals.result[amount])]}</small>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function Remarks({
  totals: { year, lines, totals, missing, unnamed },
  asked,
  linked,
}: {
  totals: YearTotals;
  asked: boolean;
  linked: boolean;
}) {
  const words = useTogetherWords().year;
  const language = useLanguage();
  const missed = useChosen('municipalities', missing);
  const others = useChosen('municipalities', asked ? unnamed : []);
  const listed = (items: typeof missed) =>
    formatList(
      items.map(({ title, id }) => title ?? id),
      language,
    );
  const { hours, valuation, unvalued } = totals.inKind;
  return (
    <>
      {missed.length > 0 && <p class="year-missing">{words.missing(listed(missed))}</p>}
      {others.length > 0 && <p class="year-missing">{words.unnamed(listed(others))}</p>}
      {(hours > 0 || valuation > 0 || unvalued > 0) && (
        <p>
          {words.inKind(formatNumber(hours, language), formatMoney(valuation, language))}{' '}
          {unvalued > 0 && words.unvalued(unvalued)}
        </p>
      )}
      {lines === 0 && (
        <p>
          {words.noLines} {linked && <a href={tableAddress('begroting', year)}>{words.fill}</a>}
        </p>
      )}
    </>
  );
}
