import type { StatementView } from '../../api/types';
import { List } from '../../design/List';
import { formatMoney, formatNumber, useLanguage, useMoneyTexts } from '../../i18n';

/** What is given for free, apart from money: with a price only where somebody put one on it. */
export function InKindList({ inKind }: Pick<StatementView, 'inKind'>) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  return (
    <List>
      {inKind.map((gift) => (
        <li key={gift.id} class="gift">
          <b>{gift.organisation?.title ?? texts.someone}</b>
          <span>{gift.description}</span>
          <small>
            {gift.hours !== null && `${texts.hours(formatNumber(gift.hours, language))} · `}
            {gift.valuation === null ? texts.unvalued : texts.valued(formatMoney(gift.valuation, language))}
          </small>
        </li>
      ))}
    </List>
  );
}
