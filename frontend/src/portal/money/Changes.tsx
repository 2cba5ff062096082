import type { PastStatement } from '../../api/types';
import { formatMoney, formatNumber, useLanguage, usePageTexts } from '../../i18n';
import { ScrollTable } from './ScrollTable';

type Change = PastStatement['changes'][number];

/** What a publication changed in the one before it. */
export function Changes({ changes }: Pick<PastStatement, 'changes'>) {
  const { money: texts } = usePageTexts();
  if (changes.length === 0) return null;
  return (
    <section class="page section" aria-labelledby="changes">
      <h2 id="changes">{texts.changes}</h2>
      <ScrollTable caption={texts.changes}>
        <thead>
          <tr>
            <th scope="col">{texts.what}</th>
            <th scope="col">{texts.before}</th>
            <th scope="col">{texts.after}</th>
          </tr>
        </thead>
        <tbody>
          {changes.map((change, number) => (
            <ChangeRow key={number} change={change} />
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}

function ChangeRow({ change }: { change: Change }) {
  const { money: texts } = usePageTexts();
  const language = useLanguage();
  const { what, move } = change;
  const labels: Record<Change['what'], string | null> = {
    amount: texts.amount,
    inhabitants: texts.inhabitants,
    state: texts.state,
    budgeted: texts.budgeted,
    committed: texts.committed,
    spent: texts.spent,
    hours: texts.changedHours,
    valuation: texts.changedValue,
    entry: null,
  };
  const value = (number: number | null, state: string | null, there: boolean) => {
    if (what === 'state' && state) return texts.states[state as keyof typeof texts.states];
    if (what === 'entry') return there ? texts.unvalued : '–';
    if (number === null) return '–';
    return what === 'inhabitants' || what === 'hours'
      ? formatNumber(number, language)
      : formatMoney(number, language);
  };
  return (
    <tr>
      <th scope="row">
        {change.part === 'result' ? texts.result(what) : change.title}
        {change.part !== 'result' && (
          <small>
            {[labels[what], move === 'added' && texts.gained, move === 'removed' && texts.lost]
              .filter(Boolean)
              .join(', ')}
          </small>
        )}
      </th>
      <td>{value(change.before, change.stateBefore, move !== 'added')}</td>
      <td>{value(change.after, change.stateAfter, move !== 'removed')}</td>
    </tr>
  );
}
