import { useLanguage } from '../../../i18n';
import { cbsEn } from '../../../i18n/cbs.en';
import { type CbsWords, cbsNl } from '../../../i18n/cbs.nl';

export function useCbsWords(): CbsWords {
  return useLanguage() === 'nl' ? cbsNl : cbsEn;
}
