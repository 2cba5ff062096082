import { useLanguage } from '../../i18n';
import { writingEn } from '../../i18n/writing.en';
import { type WritingTexts, writingNl } from '../../i18n/writing.nl';

/** What is said where an item is written, in the desk's language. */
export function useWriting(): WritingTexts {
  return useLanguage() === 'nl' ? writingNl : writingEn;
}
