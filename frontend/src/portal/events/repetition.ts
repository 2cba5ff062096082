import type { Language } from '../../api/types';
import type { PageTexts } from '../../i18n';
import { formatDay, formatList } from '../../i18n/format';

const weekdays = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
const monday = Date.UTC(2024, 0, 1);
const dayMs = 86_400_000;

interface Repeats {
  rule: string;
  /** The first day, which says what the rule leaves open. */
  start: string;
}

/** A recurrence rule in plain words: "Elke eerste dinsdag van de maand, tot en met 7 december 2027". */
export function repetitionInWords(
  { rule, start }: Repeats,
  language: Language,
  { repeats }: PageTexts['events'],
): string {
  const parts = Object.fromEntries(rule.split(';').map((part) => part.split('=', 2))) as Record<
    string,
    string
  >;
  const words = rhythm(parts, start, language, repeats) ?? repeats.other;
  const last = parts.UNTIL?.replace(/^(\d{4})(\d\d)(\d\d)$/, '$1-$2-$3');
  if (last) return repeats.until(words, formatDay(last, language, dayOfYear));
  return parts.COUNT ? repeats.count(words, Number(parts.COUNT)) : words;
}

const dayOfYear = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** Undefined for what no one says in a sentence. */
function rhythm(
  parts: Record<string, string>,
  start: string,
  language: Language,
  repeats: PageTexts['events']['repeats'],
): string | undefined {
  const { FREQ, INTERVAL = '1', BYDAY, BYMONTHDAY, BYSETPOS, ...others } = parts;
  if (['BYMONTH', 'BYYEARDAY', 'BYWEEKNO'].some((part) => part in others)) return undefined;
  const every = Number(INTERVAL);
  const days = BYDAY?.split(',');
  const names = (some: readonly string[]) =>
    formatList(
      some.map((day) => weekday(day, language)),
      language,
    );
  if (FREQ === 'DAILY' && !BYMONTHDAY && !BYSETPOS) {
    if (!days) return repeats.daily(every);
    return every === 1 ? workdaysOr(days, repeats, names) : undefined;
  }
  if (FREQ === 'WEEKLY' && !BYSETPOS) {
    const held = days ?? [weekdays[(new Date(start).getUTCDay() + 6) % 7] ?? ''];
    return every === 1 ? workdaysOr(held, repeats, names) : repeats.weekly(every, names(held));
  }
  if (FREQ === 'MONTHLY' && days) {
    if (BYMONTHDAY || (BYSETPOS && days.length > 1)) return undefined;
    const ordered = days
      .map((day) => /^(-?\d+)?([A-Z]{2})$/.exec(day))
      .map((match) => {
        const order = repeats.orders[match?.[1] ?? BYSETPOS ?? ''];
        return order && `${order} ${weekday(match?.[2] ?? '', language)}`;
      });
    return ordered.includes(undefined)
      ? undefined
      : repeats.monthly(every, formatList(ordered as string[], language));
  }
  if (FREQ === 'MONTHLY' && !BYSETPOS) {
    const held = (BYMONTHDAY ?? String(Number(start.slice(8, 10)))).split(',').map(Number);
    if (held.some((day) => day < -1)) return undefined;
    const words = held.map((day) => (day === -1 ? repeats.lastDay : repeats.monthDay(day)));
    return repeats.monthly(every, formatList(words, language));
  }
  if (FREQ === 'YEARLY' && !days && !BYMONTHDAY && !BYSETPOS) {
    return repeats.yearly(every, formatDay(start.slice(0, 10), language, { day: 'numeric', month: 'long' }));
  }
  return undefined;
}

function workdaysOr(
  days: readonly string[],
  repeats: PageTexts['events']['repeats'],
  names: (days: readonly string[]) => string,
): string {
  const working = weekdays.slice(0, 5);
  const all = days.length === working.length && working.every((day) => days.includes(day));
  return all ? repeats.workdays : repeats.weekly(1, names(days));
}

function weekday(day: string, language: Language): string {
  const date = new Date(monday + weekdays.indexOf(day) * dayMs).toISOString().slice(0, 10);
  return formatDay(date, language, { weekday: 'long' });
}
