import type { StatementCard } from '../../api/types';
import { formatMoney, useLanguage, useMoneyTexts, usePageTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from './StackTable';
import { sideBySide } from './sideBySide';
import { Total } from './Total';

/** Municipalities down, years across; a figure that is missing is said to be, and its year has no total. */
export function YearsTable({ statements }: { statements: readonly StatementCard[] }) {
  const texts = useMoneyTexts();
  const { tables } = usePageTexts();
  const language = useLanguage();
  const { years, rows } = sideBySide(statements);
  const columns = years.map(({ year }) => ({ name: String(year), href: addressOf('year', language, year) }));
  const euros = (amount: number | null) =>
    amount === null ? <span class="missing">{tables.missing}</span> : formatMoney(amount, language);

  return (
    <StackTable caption={texts.tableOfYears}>
      <ColumnNames names={[tables.municipality, ...columns]} />
      <Rows>
        {rows.map(({ place, amounts }) => (
          <Row key={place.id}>
            <RowName>
              <a href={addressOfItem(place)}>{place.title}</a>
            </RowName>
            {amounts.map(({ year, amount, pays }) => (
              <Cell key={year} column={String(year)}>
                {pays ? euros(amount) : '–'}
              </Cell>
            ))}
          </Row>
        ))}
        <Row sum>
          <RowName>{tables.together}</RowName>
          {years.map(({ year, totals }) => (
            <Cell key={year} column={String(year)}>
              <Total totals={totals} />
            </Cell>
          ))}
        </Row>
      </Rows>
    </StackTable>
  );
}
