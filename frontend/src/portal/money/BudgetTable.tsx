import type { StatementView } from '../../api/types';
import { formatMoney, useLanguage, usePageTexts } from '../../i18n';
import { addressOf } from '../../routes';
import { ScrollTable } from './ScrollTable';

type Sums = StatementView['totals']['result'];

const sides = ['income', 'expense'] as const;

/** The lines of the budget, income first, each side with its sum. */
export function BudgetTable({ statement }: { statement: Pick<StatementView, 'lines' | 'totals'> }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const { missing } = statement.totals.contributions;
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
          <SumRow words={texts.sums[side]} sums={statement.totals[side]} missing={missing} />
        </tbody>
      ))}
      <tbody>
        <SumRow words={texts.balance} sums={statement.totals.result} missing={missing} />
      </tbody>
    </ScrollTable>
  );
}

/** The sums of one side, or of both; while a figure is missing there is none, and it says so. */
function SumRow({ words, sums, missing }: { words: string; sums: Sums; missing: number }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const sum = (amount: number | null) => {
    if (amount !== null) return formatMoney(amount, language);
    return missing > 0 ? (
      <span class="missing">
        {texts.noTotal}
        <small>{texts.figuresMissing(missing)}</small>
      </span>
    ) : (
      '–'
    );
  };
  return (
    <tr class="sum">
      <th scope="row">{words}</th>
      <td>{sum(sums.budgeted)}</td>
      <td>{sum(sums.committed)}</td>
      <td>{sum(sums.spent)}</td>
    </tr>
  );
}
