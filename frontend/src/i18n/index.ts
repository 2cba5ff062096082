import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/types';
import { en } from './en';
import { nl, type Texts } from './nl';

export type { Texts } from './nl';

const texts: Record<Language, Texts> = { nl, en };

/** The language that the page is in; it follows from the page's address. */
export const LanguageContext = createContext<Language>('nl');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  return texts[useLanguage()];
}

export function textsIn(language: Language): Texts {
  return texts[language];
}

/** `lang` for an element whose words are in another language than the page, else nothing. */
export function langOf(item: { language: Language }, page: Language): Language | undefined {
  return item.language === page ? undefined : item.language;
}

export * from './format';
