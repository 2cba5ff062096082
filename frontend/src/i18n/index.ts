import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../api/types';

export * from './format';
export type { MoneyTexts } from './money.nl';
export type { Texts } from './nl';
export type { PageTexts } from './pages.nl';

/** The language that the page is in; it follows from the page's address. */
export const LanguageContext = createContext<Language>('nl');

export function useLanguage(): Language {
  return useContext(LanguageContext);
}

/** Words that are fetched before what says them is drawn; a visitor downloads only the language that is read. */
function fetched<Words>(name: string, sources: Record<Language, () => Promise<Words>>) {
  const loaded: Partial<Record<Language, Words>> = {};
  return {
    load: async (language: Language) => {
      loaded[language] ??= await sources[language]();
    },
    has: (language: Language) => loaded[language] !== undefined,
    use: (): Words => {
      const language = useLanguage();
      const words = loaded[language];
      if (!words) throw new Error(`The ${name} in ${language} were not loaded before they were drawn`);
      return words;
    },
  };
}

/** What the home page, the head and the foot say. */
export const {
  load: loadTexts,
  has: hasTexts,
  use: useTexts,
} = fetched('texts', {
  nl: () => import('./nl').then((module) => module.nl),
  en: () => import('./en').then((module) => module.en),
});

/** What pages other than the home page say; their code is fetched together with it. */
export const { load: loadPageTexts, use: usePageTexts } = fetched('texts of pages', {
  nl: () => import('./pages.nl').then((module) => module.pagesNl),
  en: () => import('./pages.en').then((module) => module.pagesEn),
});

/** What only pages about money say. */
export const { load: loadMoneyTexts, use: useMoneyTexts } = fetched('texts about money', {
  nl: () => import('./money.nl').then((module) => module.moneyNl),
  en: () => import('./money.en').then((module) => module.moneyEn),
});

/** `lang` for an element whose words are in another language than the page, else nothing. */
export function langOf(item: { language: Language }, page: Language): Language | undefined {
  return item.language === page ? undefined : item.language;
}
