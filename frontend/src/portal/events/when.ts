import type { EventTimes, EventView, Language } from '../../api/types';
import type { PageTexts } from '../../i18n';
import { formatClock, formatDay, formatList } from '../../i18n/format';

const mostDaysInWords = 3;

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

/** The days of the rhythm, from today on, on which it is not held. */
export function leftOutFrom({ leftOut }: Pick<EventView, 'leftOut'>, today: string): readonly string[] {
  return leftOut.filter((day) => day >= today);
}

/** "Niet op 4 mei 2027." */
export function leftOutInWords(
  days: readonly string[],
  language: Language,
  texts: PageTexts['event'],
): string {
  if (days.length > mostDaysInWords) return texts.notOnDays(days.length);
  const words = days.map((day) =>
    formatDay(day, language, { day: 'numeric', month: 'long', year: 'numeric' }),
  );
  return texts.notOn(formatList(words, language));
}
