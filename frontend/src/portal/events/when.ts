import type { EventTimes, Language } from '../../api/types';
import type { PageTexts } from '../../i18n';
import { formatClock, formatDay } from '../../i18n/format';

/** "dinsdag 1 december 2026, 19.30 tot 22.00 uur" */
export function whenInWords(times: EventTimes, language: Language, { when }: PageTexts['events']): string {
  const { startsAt, endsAt, startDate, endDate } = times;
  const first = formatDay(startDate, language);
  const last = formatDay(endDate, language);
  if (!startsAt || !endsAt) return startDate === endDate ? when.day(first) : when.days(first, last);
  const from = formatClock(startsAt, language);
  const to = formatClock(endsAt, language);
  return startDate === endDate ? when.hours(first, from, to) : when.span(first, from, last, to);
}
