import { balanceOf } from '../../api/balance';
import type { StatementView } from '../../api/types';
import { formatMoney, useLanguage, useMoneyTexts, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from './StackTable';

const sides = ['income', 'expense'] as const;
const amounts = ['budgeted', 'committed', 'spent'] as const;

/** The lines of the budget, income first, each side with its sum; then what is left or lacking. */
export function BudgetTable({ statement }: { statement: Pick<StatementView, 'lines' | 'totals'> }) {
  const texts = useMoneyTexts();
  const { tables } = usePageTexts();
  const language = useLanguage();
  const { totals, lines } = statement;
  return (
    <StackTable caption={texts.budget}>
      <ColumnNames names={[texts.what, ...amounts.map((amount) => tables[amount])]} />
      {sides.map((side) => (
        <Rows key={side}>
          {lines
            .filter((line) => line.side === side)
            .map((line) => (
              <Row key={line.id}>
                <RowName>
                  {line.action ? (
                    <a href={addressOf('action', line.action.language, line.action.id)}>{line.description}</a>
                  ) : (
                    line.description
                  )}
                </RowName>
                {amounts.map((amount) => (
                  <Cell key={amount} column={tables[amount]}>
                    {line[amount] === null ? '–' : formatMoney(line[amount], language)}
                  </Cell>
                ))}
              </Row>
            ))}
          <Row sum>
            <RowName>{texts.sums[side]}</RowName>
            {amounts.map((amount) => (
              <Cell key={amount} column={tables[amount]}>
                <Sum amount={totals[side][amount]} missing={totals.contributions.missing} />
              </Cell>
            ))}
          </Row>
        </Rows>
      ))}
      <Rows>
        <Row sum>
          <RowName>{texts.balance}</RowName>
          {amounts.map((amount) => (
            <Cell key={amount} column={tables[amount]}>
              <Sum amount={totals.result[amount]} missing={totals.contributions.missing} />
              {totals.result[amount] !== null && (
                <small>{texts.balances[balanceOf(totals.result[amount])]}</small>
              )}
            </Cell>
          ))}
        </Row>
      </Rows>
    </StackTable>
  );
}

/** A sum of one side, or of both; while a figure is missing there is none, and it says so. */
function Sum({ amount, missing }: { amount: number | null; missing: number }) {
  const { tables } = usePageTexts();
  const language = useLanguage();
  if (amount !== null) return <>{formatMoney(amount, language)}</>;
  if (missing === 0) return <>–</>;
  return (
    <span class="missing">
      {tables.noTotal}
      <small>{tables.figuresMissing(missing)}</small>
    </span>
  );
}
