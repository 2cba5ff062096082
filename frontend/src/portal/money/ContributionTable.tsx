import type { StatementView } from '../../api/types';
import { formatDay, formatMoney, formatNumber, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { ScrollTable } from './ScrollTable';
import { Total } from './Total';

/** How each contribution is made up, where its figure is from, and how it stands. */
export function ContributionTable({
  statement,
}: {
  statement: Pick<StatementView, 'contributions' | 'totals'>;
}) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const { contributions, totals } = statement;
  const sources = [...new Set(contributions.flatMap(({ source }) => source ?? []))];
  const day = contributions[0]?.referenceDate;
  return (
    <>
      <ScrollTable caption={texts.contributions}>
        <thead>
          <tr>
            <th scope="col">{texts.municipality}</th>
            <th scope="col">{texts.amount}</th>
            <th scope="col">{texts.inhabitants}</th>
            <th scope="col">{texts.rate}</th>
            <th scope="col">{texts.state}</th>
          </tr>
        </thead>
        <tbody>
          {contributions.map((one) => (
            <tr key={one.municipality?.id}>
              <th scope="row">
                {one.municipality ? (
                  <a href={addressOfItem(one.municipality)}>{one.municipality.title}</a>
                ) : (
                  '–'
                )}
              </th>
              <td>
                {one.amount === null ? (
                  <span class="missing">{texts.missing}</span>
                ) : (
                  formatMoney(one.amount, language)
                )}
              </td>
              <td>{one.inhabitants === null ? '–' : formatNumber(one.inhabitants, language)}</td>
              <td>{formatMoney(one.rate, language)}</td>
              <td>
                {texts.states[one.state]}
                {one.stateDate && <small>{formatDay(one.stateDate, language)}</small>}
              </td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{texts.together}</th>
            <td>
              <Total totals={totals} />
            </td>
            <td>
              {totals.contributions.inhabitants === null
                ? '–'
                : formatNumber(totals.contributions.inhabitants, language)}
            </td>
            <td />
            <td />
          </tr>
        </tfoot>
      </ScrollTable>
      {day && sources.length > 0 && (
        <p class="small">
          {texts.source(
            formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' }),
            sources.join(', '),
          )}
        </p>
      )}
    </>
  );
}
