import type { PersonTerm } from '../../api/types';
import { formatDate, useLanguage, usePageTexts } from '../../i18n';

/** From when until when somebody has, or had, a role; nothing when neither is known. */
export function Term({ fromDate, untilDate }: { fromDate: string | null; untilDate: string | null }) {
  const { person: texts } = usePageTexts();
  const language = useLanguage();
  if (!fromDate && !untilDate) return null;
  const day = (date: string) => formatDate(date, language);
  return (
    <p class="small">
      {fromDate && untilDate
        ? texts.between(day(fromDate), day(untilDate))
        : fromDate
          ? texts.since(day(fromDate))
          : texts.until(day(untilDate as string))}
    </p>
  );
}

/**
 * What somebody does now, and what they did before.
 *
 * @param today as `regionDay` writes it; the last day of a term still belongs to it
 */
export function rolesByTerm(roles: readonly PersonTerm[], today: string) {
  const isOver = ({ untilDate }: PersonTerm) => untilDate !== null && untilDate < today;
  return { now: roles.filter((role) => !isOver(role)), earlier: roles.filter(isOver) };
}
