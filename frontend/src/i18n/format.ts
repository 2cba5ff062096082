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

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language]).format(value);
}

/** "Emmen, Coevorden en Hoogeveen" */
export function formatList(words: readonly string[], language: Language): string {
  return new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(words);
}
