import { createContext } from 'preact';
import { useContext, useEffect, useState } from 'preact/hooks';
import type { Language } from '../api/types';
import type { DeskTexts } from '../i18n/desk.nl';

export type { DeskTexts } from '../i18n/desk.nl';

const Texts = createContext<DeskTexts | null>(null);
export const DeskTextsProvider = Texts.Provider;

export function useDeskTexts(): DeskTexts {
  const texts = useContext(Texts);
  if (!texts) throw new Error('The desk has no words yet');
  return texts;
}

const kept = 'desk.language';

export function chosenLanguage(): Language {
  return localStorage.getItem(kept) === 'en' ? 'en' : 'nl';
}

export function chooseLanguage(language: Language): void {
  localStorage.setItem(kept, language);
}

/** The desk's words, fetched with the desk and never with the portal. */
export function useLoadedTexts(language: Language): DeskTexts | null {
  const [texts, setTexts] = useState<DeskTexts | null>(null);
  useEffect(() => {
    const loading =
      language === 'en'
        ? import('../i18n/desk.en').then((module) => module.deskEn)
        : import('../i18n/desk.nl').then((module) => module.deskNl);
    loading.then(setTexts);
  }, [language]);
  return texts;
}
