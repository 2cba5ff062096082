import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/types';
import type { Texts } from './nl';
import type { PageTexts } from './pages.nl';

export * from './format';
export type { Texts } from './nl';
export type { PageTexts } from './pages.nl';

const loaders: Record<Language, () => Promise<Texts>> = {
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
};
const loaded: Partial<Record<Language, Texts>> = {};

const pageLoaders: Record<Language, () => Promise<PageTexts>> = {
  nl: () => import('./pages.nl').then((module) => module.pagesNl),
  en: () => import('./pages.en').then((module) => module.pagesEn),
};
const loadedForPages: Partial<Record<Language, PageTexts>> = {};

/** Fetches a language's texts; a visitor downloads only the language that is read. */
export async function loadTexts(language: Language): Promise<void> {
  loaded[language] ??= await loaders[language]();
}

export function hasTexts(language: Language): boolean {
  return loaded[language] !== undefined;
}

/** The language that the page is in; it follows from the page's address. */
export const LanguageContext = createContext<Language>('nl');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

export function useTexts(): Texts {
  const language = useLanguage();
  const texts = loaded[language];
  if (!texts) throw new Error(`The texts in ${language} were not loaded before they were drawn`);
  return texts;
}

/** Fetches what pages other than the home page say; their code is fetched together with it. */
export async function loadPageTexts(language: Language): Promise<void> {
  loadedForPages[language] ??= await pageLoaders[language]();
}

export function usePageTexts(): PageTexts {
  const language = useLanguage();
  const texts = loadedForPages[language];
  if (!texts) throw new Error(`The pages' texts in ${language} were not loaded before they were drawn`);
  return texts;
}

/** `lang` for an element whose words are in another language than the page, else nothing. */
export function langOf(item: { language: Language }, page: Language): Language | undefined {
  return item.language === page ? undefined : item.language;
}
