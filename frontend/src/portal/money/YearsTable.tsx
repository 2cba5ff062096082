import type { StatementCard } from '../../api/types';
import { formatMoney, useLanguage, usePageTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { ScrollTable } from './ScrollTable';
import { sideBySide } from './sideBySide';
import { Total } from './Total';

/** Municipalities down, years across; a figure that is missing is said to be, and its year has no total. */
export function YearsTable({ statements }: { statements: readonly StatementCard[] }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const { years, rows } = sideBySide(statements);
  const euros = (amount: number | null | undefined) =>
    amount == null ? <span class="missing">{texts.missing}</span> : formatMoney(amount, language);

  return (
    <ScrollTable caption={texts.tableOfYears}>
      <thead>
        <tr>
          <th scope="col">{texts.municipality}</th>
          {years.map(({ year }) => (
            <th key={year} scope="col">
              <a href={addressOf('year', language, year)}>{year}</a>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ place, amounts }) => (
          <tr key={place.id}>
            <th scope="row">
              <a href={addressOfItem(place)}>{place.title}</a>
            </th>
            {amounts.map(({ year, amount, pays }) => (
              <td key={year}>{pays ? euros(amount) : '–'}</td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{texts.together}</th>
          {years.map(({ year, totals }) => (
            <td key={year}>
              <Total totals={totals} />
            </td>
          ))}
        </tr>
      </tfoot>
    </ScrollTable>
  );
}
