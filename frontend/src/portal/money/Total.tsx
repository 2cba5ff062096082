import type { StatementCard } from '../../api/types';
import { formatMoney, useLanguage, usePageTexts } from '../../i18n';

/** What municipalities pay together; while a figure is missing there is no total, and it says so. */
export function Total({ totals }: Pick<StatementCard, 'totals'>) {
  const { tables } = usePageTexts();
  const language = useLanguage();
  const { amount, missing } = totals.contributions;
  if (amount !== null) return <>{formatMoney(amount, language)}</>;
  return (
    <span class="missing">
      {tables.noTotal}
      <small>{tables.figuresMissing(missing)}</small>
    </span>
  );
}
