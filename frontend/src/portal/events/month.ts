import type { EventTimes, Language } from '../../api/types';
import { regionDay } from '../../i18n/format';

/** A month of the calendar as "2026-12". */
export type Month = string;

/** The month's name in the page's address. */
export const monthKey: Record<Language, string> = { nl: 'maand', en: 'month' };

const firstMonth: Month = '2000-01';
const lastMonth: Month = '2099-12';
const dayMs = 86_400_000;

export function monthOf(time: Date): Month {
  return regionDay(time).slice(0, 7);
}

/** Reads the month from the page's address; anything that is none gives the present one. */
export function monthIn(query: URLSearchParams, language: Language, now: Date): Month {
  const asked = query.get(monthKey[language]) ?? '';
  return /^20\d\d-(0[1-9]|1[0-2])$/.test(asked) ? asked : monthOf(now);
}

/** The month some months later, if the calendar goes so far. */
export function monthAfter(month: Month, months: number): Month | undefined {
  const [year = 0, number = 0] = month.split('-').map(Number);
  const later = new Date(Date.UTC(year, number - 1 + months, 1)).toISOString().slice(0, 7);
  return later < firstMonth || later > lastMonth ? undefined : later;
}

export function firstDayOf(month: Month): string {
  return `${month}-01`;
}

export function lastDayOf(month: Month): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}

export function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * dayMs).toISOString().slice(0, 10);
}

/** The weeks that the month is in, each with its seven days from Monday on. */
export function weeksOf(month: Month): string[][] {
  const sundayIsNought = new Date(firstDayOf(month)).getUTCDay();
  const weeks: string[][] = [];
  for (
    let monday = dayAfter(firstDayOf(month), -((sundayIsNought + 6) % 7));
    monday <= lastDayOf(month);
    monday = dayAfter(monday, 7)
  ) {
    weeks.push(Array.from({ length: 7 }, (_, index) => dayAfter(monday, index)));
  }
  return weeks;
}

/** What is held on each of some days; what takes several days stands on each of them. */
export function byDay<Held extends Pick<EventTimes, 'startDate' | 'endDate'>>(
  held: readonly Held[],
  days: readonly string[],
): Map<string, Held[]> {
  return new Map(
    days.map((day) => [day, held.filter((one) => one.startDate <= day && day <= one.endDate)] as const),
  );
}
