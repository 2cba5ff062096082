import type { FundCard } from '../../api/types';
import { formatMoney, useLanguage, useMoneyTexts } from '../../i18n';

/** What was decided in full colour, what is left open; the words below say the same. */
export function FundBalance({ fund }: { fund: Pick<FundCard, 'total' | 'decided' | 'balance'> }) {
  const texts = useMoneyTexts();
  const language = useLanguage();
  const facts = [
    { words: texts.fundTotal, euros: fund.total },
    { words: texts.fundDecided, euros: fund.decided },
    { words: texts.fundBalance, euros: fund.balance },
  ];
  return (
    <>
      <svg
        class="progress-bar"
        viewBox={`0 0 ${Math.max(fund.total, 1)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <rect width={fund.decided} height="1" fill="currentColor" />
      </svg>
      <dl class="fund-facts">
        {facts.map(({ words, euros }) => (
          <div key={words}>
            <dt>{words}</dt>
            <dd>{formatMoney(euros, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
