import type { Language } from '../api/types';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };
const regionTime = 'Europe/Amsterdam';

/** "3 december 2024", in the region's time whatever the visitor's clock says. */
export function formatDate(time: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    timeZone: regionTime,
  }).format(new Date(time));
}

/** A day of the calendar, which has no time zone: "dinsdag 1 december 2026" unless other parts are asked for. */
export function formatDay(
  day: string,
  language: Language,
  parts: Intl.DateTimeFormatOptions = { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
): string {
  return new Intl.DateTimeFormat(locales[language], { ...parts, timeZone: 'UTC' }).format(new Date(day));
}

/** "19.30" on the region's clock, "19:30" in English. */
export function formatClock(time: string, language: Language): string {
  const clock = new Intl.DateTimeFormat(locales[language], {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: regionTime,
  }).format(new Date(time));
  return language === 'nl' ? clock.replace(':', '.') : clock;
}

/** The day that it is in the region: "2026-12-01". */
export function regionDay(time: Date): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: regionTime }).format(time);
}

/** "€ 12,50" */
export function formatMoney(euros: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'currency', currency: 'EUR' }).format(euros);
}

/** "€ 291.958", and "€ 12,50" where there are cents: for a figure that stands by itself. */
export function formatEuros(euros: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], {
    style: 'currency',
    currency: 'EUR',
    trailingZeroDisplay: 'stripIfInteger',
  }).format(euros);
}

/** "Nederlands", "German" */
export function formatLanguage(tag: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'language' }).of(tag) ?? tag;
}

/** "3 dec 2024, 16:00" */
export function formatTime(time: string, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: regionTime,
  }).format(new Date(time));
}

/** "109.698"; with as many decimals as are asked for, or as it has. */
export function formatNumber(value: number, language: Language, decimals?: number): string {
  return new Intl.NumberFormat(locales[language], placesOf(decimals)).format(value);
}

/** "+1,9", "-0,3": how much it is more or less. */
export function formatChange(value: number, language: Language, decimals: number): string {
  return new Intl.NumberFormat(locales[language], {
    ...placesOf(decimals),
    signDisplay: 'exceptZero',
  }).format(value);
}

const placesOf = (decimals?: number) => ({
  minimumFractionDigits: decimals,
  maximumFractionDigits: decimals,
});

/** "37,6 %", for a part from 0 to 1. */
export function formatPercent(part: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { style: 'percent', maximumFractionDigits: 1 }).format(
    part,
  );
}

/** "Emmen, Coevorden en Hoogeveen" */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}
