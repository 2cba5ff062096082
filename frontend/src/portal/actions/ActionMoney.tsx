import type { Payment } from '../../api/types';
import { formatMoney, langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { ScrollTable } from '../money/ScrollTable';

/** What an action costs: the lines of budgets and the decisions of funds that are for it. */
export function ActionMoney({ payments }: { payments: readonly Payment[] }) {
  const { action: texts, money } = usePageTexts();
  const language = useLanguage();
  if (payments.length === 0) return null;
  const euros = (amount: number | null) => (amount === null ? '–' : formatMoney(amount, language));
  return (
    <section class="action-stories" aria-labelledby="money">
      <h2 id="money">{texts.money}</h2>
      <ScrollTable caption={texts.money}>
        <thead>
          <tr>
            <th scope="col">{texts.paidFor}</th>
            <th scope="col">{texts.paidBy}</th>
            <th scope="col">{money.budgeted}</th>
            <th scope="col">{money.committed}</th>
            <th scope="col">{money.spent}</th>
          </tr>
        </thead>
        <tbody>
          {payments.map(({ from, label, planned, committed, paid }) => (
            <tr key={`${from.id} ${label}`}>
              <th scope="row">{label ?? from.title}</th>
              <td lang={langOf(from, language)}>
                <a href={addressOfItem(from)}>{from.title}</a>
              </td>
              <td>{euros(planned)}</td>
              <td>{euros(committed)}</td>
              <td>{euros(paid)}</td>
            </tr>
          ))}
        </tbody>
      </ScrollTable>
    </section>
  );
}
