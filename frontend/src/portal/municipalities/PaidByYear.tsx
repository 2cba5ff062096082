import { contributionsFile } from '../../api/money';
import type { MunicipalityView, StatementCard } from '../../api/types';
import { formatMoney, formatNumber, useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { ScrollTable } from '../money/ScrollTable';
import { TakeAlong } from '../money/TakeAlong';

interface PaidByYearProps {
  municipality: MunicipalityView;
  statements: readonly StatementCard[];
}

/** What one municipality pays, year by year, and how that was reckoned. */
export function PaidByYear({ municipality, statements }: PaidByYearProps) {
  const { municipality: texts, money } = usePageTexts();
  const language = useLanguage();
  const years = statements.flatMap(({ year, contributions }) => {
    const own = contributions.find((one) => one.municipality?.id === municipality.id);
    return own ? [{ ...own, year }] : [];
  });
  if (!years.length) return <p>{texts.nothingPaid}</p>;
  return (
    <>
      <ScrollTable caption={texts.paid(municipality.title)}>
        <thead>
          <tr>
            <th scope="col">{texts.year}</th>
            <th scope="col">{money.amount}</th>
            <th scope="col">{money.inhabitants}</th>
            <th scope="col">{money.rate}</th>
            <th scope="col">{money.state}</th>
          </tr>
        </thead>
        <tbody>
          {years.map(({ year, amount, inhabitants, rate, state }) => (
            <tr key={year}>
              <th scope="row">
                <a href={addressOf('year', language, year)}>{year}</a>
              </th>
              <td>
                {amount === null ? (
                  <span class="missing">{money.missing}</span>
                ) : (
                  formatMoney(amount, language)
                )}
              </td>
              <td>{inhabitants === null ? '–' : formatNumber(inhabitants, language)}</td>
              <td>{formatMoney(rate, language)}</td>
              <td>{money.states[state]}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
      <TakeAlong file={contributionsFile(language, municipality.key)} of={texts.paid(municipality.title)} />
    </>
  );
}
