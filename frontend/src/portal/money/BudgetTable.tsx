import type { StatementView } from '../../api/types';
import { formatMoney, useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { ScrollTable } from './ScrollTable';

const sides = ['income', 'expense'] as const;

/** The lines of the budget, income first, each side with its sum. */
export function BudgetTable({ statement }: { statement: Pick<StatementView, 'lines' | 'totals'> }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const euros = (amount: number | null) => (amount === null ? '–' : formatMoney(amount, language));
  return (
    <ScrollTable caption={texts.budget}>
      <thead>
        <tr>
          <th scope="col">{texts.what}</th>
          <th scope="col">{texts.budgeted}</th>
          <th scope="col">{texts.committed}</th>
          <th scope="col">{texts.spent}</th>
        </tr>
      </thead>
      {sides.map((side) => (
        <tbody key={side}>
          {statement.lines
            .filter((line) => line.side === side)
            .map((line) => (
              <tr key={line.id}>
                <th scope="row">
                  {line.action ? (
                    <a href={addressOf('action', line.action.language, line.action.id)}>{line.description}</a>
                  ) : (
                    line.description
                  )}
                </th>
                <td>{euros(line.budgeted)}</td>
                <td>{euros(line.committed)}</td>
                <td>{euros(line.spent)}</td>
              </tr>
            ))}
          <tr class="sum">
            <th scope="row">{texts.sums[side]}</th>
            <td>{euros(statement.totals[side].budgeted)}</td>
            <td>{euros(statement.totals[side].committed)}</td>
            <td>{euros(statement.totals[side].spent)}</td>
          </tr>
        </tbody>
      ))}
    </ScrollTable>
  );
}
