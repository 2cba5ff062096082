import { useLanguage } from '../../../i18n';
import { togetherEn } from '../../../i18n/together.en';
import { type TogetherWords, togetherNl } from '../../../i18n/together.nl';

export function useTogetherWords(): TogetherWords {
  return useLanguage() === 'nl' ? togetherNl : togetherEn;
}
