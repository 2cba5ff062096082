import type { ActionView } from '../../api/types';
import { formatMoney, langOf, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';
import { Cell, ColumnNames, Row, RowName, Rows, StackTable } from '../money/StackTable';

const amounts = ['planned', 'committed', 'paid'] as const;

/** What an action costs: the lines of budgets and the decisions of funds that are for it, and what they come to. */
export function ActionMoney({ payments, paymentsTotal }: Pick<ActionView, 'payments' | 'paymentsTotal'>) {
  const { action: texts, tables } = usePageTexts();
  const language = useLanguage();
  if (payments.length === 0) return null;
  const names = { planned: tables.budgeted, committed: tables.committed, paid: tables.spent };
  const euros = (of: Record<(typeof amounts)[number], number | null>) =>
    amounts.map((amount) => (
      <Cell key={amount} column={names[amount]}>
        {of[amount] === null ? '–' : formatMoney(of[amount], language)}
      </Cell>
    ));
  return (
    <section class="action-stories" aria-labelledby="money">
      <h2 id="money">{texts.money}</h2>
      <StackTable caption={texts.money}>
        <ColumnNames names={[texts.paidFor, texts.paidBy, ...amounts.map((amount) => names[amount])]} />
        <Rows>
          {payments.map((payment) => (
            <Row key={`${payment.from.id} ${payment.label}`}>
              <RowName>{payment.label ?? payment.from.title}</RowName>
              <Cell column={texts.paidBy}>
                <a href={addressOfItem(payment.from)} lang={langOf(payment.from, language)}>
                  {payment.from.title}
                </a>
              </Cell>
              {euros(payment)}
            </Row>
          ))}
        </Rows>
        <Rows>
          <Row sum>
            <RowName>{tables.together}</RowName>
            <Cell column={texts.paidBy} />
            {euros(paymentsTotal)}
          </Row>
        </Rows>
      </StackTable>
    </section>
  );
}
