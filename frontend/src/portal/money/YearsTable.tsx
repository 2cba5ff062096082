import type { StatementCard } from '../../api/types';
import { formatMoney, useLanguage, usePageTexts } from '../../i18n';
import { addressOf, addressOfItem } from '../../routes';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from './StackTable';
import { sideBySide } from './sideBySide';
import { Total } from './Total';

/** Municipalities down, years across; a figure that is missing is said to be, and its year has no total. */
export function YearsTable({ statements }: { statements: readonly StatementCard[] }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const { years, rows } = sideBySide(statements);
  const columns = years.map(({ year }) => ({ name: String(year), href: addressOf('year', language, year) }));
  const euros = (amount: number | null) =>
    amount === null ? <span class="missing">{texts.missing}</span> : formatMoney(amount, language);

  return (
    <StackTable caption={texts.tableOfYears}>
      <ColumnNames names={[texts.municipality, ...columns]} />
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
          <RowName>{texts.together}</RowName>
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
