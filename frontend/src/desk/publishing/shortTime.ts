import type { Language } from '../../api/types';
import { zone } from './localTime';

const locales: Record<Language, string> = { nl: 'nl-NL', en: 'en-GB' };

/** As short as stays clear: "20:26" today, "23 nov 20:26" this year, else "23 nov 2023". */
export function shortTime(time: string, language: Language, now = new Date()): string {
  const at = new Date(time);
  const part = (options: Intl.DateTimeFormatOptions, of = at) =>
    new Intl.DateTimeFormat(locales[language], { timeZone: zone, ...options }).format(of);
  const clock = part({ hour: '2-digit', minute: '2-digit' });
  const day: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  if (part(day) === part(day, now)) return clock;
  const sameYear = part({ year: 'numeric' }) === part({ year: 'numeric' }, now);
  return sameYear ? `${part({ day: 'numeric', month: 'short' })} ${clock}` : part(day);
}
