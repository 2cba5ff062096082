import type { Language } from '../../api/types';
import { formatDay } from '../../i18n';

/** "1 dec 2026, 19.30", and the day alone for what takes whole days; a clock's time, so in no time zone. */
export function momentWords(moment: string, language: Language): string {
  const [day = '', time] = moment.split('T');
  const words = formatDay(day, language, { day: 'numeric', month: 'short', year: 'numeric' });
  return time ? `${words}, ${language === 'nl' ? time.replace(':', '.') : time}` : words;
}
