import type { Language } from './types';

export const mainLanguage: Language = 'nl';

/** Asks for a language and lets the main language fill what has not been translated. */
export function inLanguage(language: Language) {
  return language === mainLanguage ? { lang: language } : { lang: language, fallback: true };
}
