import type { PlanCard } from '../../api/types';
import { ProgressBar } from '../../design/ProgressBar';
import { langOf, type PageTexts, useLanguage, usePageTexts } from '../../i18n';
import { addressOfItem } from '../../routes';

type PlanFacts = Pick<PlanCard, 'type' | 'firstYear' | 'lastYear'>;

/** What sort of plan it is, and of when. */
export function planKicker({ type, firstYear, lastYear }: PlanFacts, texts: PageTexts['plan']): string {
  const years = firstYear === lastYear ? String(firstYear) : texts.years(firstYear, lastYear);
  return `${texts.types[type]} · ${years}`;
}

/** A plan in a list, with how far it is. */
export function PlanRow({ plan, level = 3 }: { plan: PlanCard; level?: 3 | 4 }) {
  const { plan: texts } = usePageTexts();
  const Heading = `h${level}` as const;
  const language = useLanguage();
  return (
    <li class="plan-row" lang={langOf(plan, language)}>
      <div>
        <p class="kicker">{planKicker(plan, texts)}</p>
        <Heading>
          <a class="title-link" href={addressOfItem(plan)}>
            {plan.title}
          </a>
        </Heading>
        {plan.summary && <p>{plan.summary}</p>}
      </div>
      {plan.progress.total > 0 && <ProgressBar counts={plan.progress} />}
    </li>
  );
}
