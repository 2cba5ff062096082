import { contributionsFile } from '../../api/money';
import type { MunicipalityView, StatementCard } from '../../api/types';
import { formatMoney, formatNumber, useLanguage, useMoneyTexts, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from '../money/StackTable';
import { TakeAlong } from '../money/TakeAlong';

interface PaidByYearProps {
  municipality: MunicipalityView;
  statements: readonly StatementCard[];
}

/** What one municipality pays, year by year, and how that was reckoned. */
export function PaidByYear({ municipality, statements }: PaidByYearProps) {
  const { municipality: texts, tables } = usePageTexts();
  const money = useMoneyTexts();
  const language = useLanguage();
  const years = statements.flatMap(({ year, contributions }) => {
    const own = contributions.find((one) => one.municipality?.id === municipality.id);
    return own ? [{ ...own, year }] : [];
  });
  if (!years.length) return <p>{texts.nothingPaid}</p>;
  return (
    <>
      <StackTable caption={texts.paid(municipality.title)}>
        <ColumnNames names={[texts.year, money.amount, money.inhabitants, money.rate, money.state]} />
        <Rows>
          {years.map(({ year, amount, inhabitants, rate, state }) => (
            <Row key={year}>
              <RowName>
                <a href={addressOf('year', language, year)}>{year}</a>
              </RowName>
              <Cell column={money.amount}>
                {amount === null ? (
                  <span class="missing">{tables.missing}</span>
                ) : (
                  formatMoney(amount, language)
                )}
              </Cell>
              <Cell column={money.inhabitants}>
                {inhabitants === null ? '–' : formatNumber(inhabitants, language)}
              </Cell>
              <Cell column={money.rate}>{formatMoney(rate, language)}</Cell>
              <Cell column={money.state}>{money.states[state]}</Cell>
            </Row>
          ))}
        </Rows>
      </StackTable>
      <TakeAlong file={contributionsFile(language, municipality.key)} of={texts.paid(municipality.title)} />
    </>
  );
}
