import { useLanguage } from '../../i18n';
import { richTextEn } from '../../i18n/richText.en';
import { type RichTextWords, richTextNl } from '../../i18n/richText.nl';

/** What the tools say, in the desk's language. */
export function useRichWords(): RichTextWords {
  return useLanguage() === 'nl' ? richTextNl : richTextEn;
}
