import type { Language } from '../../api/types';
import { formatNumber, useLanguage } from '../../i18n';
import { tableEn } from '../../i18n/table.en';
import { type TableWords, tableNl } from '../../i18n/table.nl';
import type { CellFault } from './readCell';

export function useTableWords(): TableWords {
  return useLanguage() === 'nl' ? tableNl : tableEn;
}

/** Why a cell is not right, in a sentence. */
export function faultWords(fault: CellFault, { faults }: TableWords, language: Language): string {
  switch (fault.is) {
    case 'places':
      return faults.places(fault.most);
    case 'least':
    case 'most':
      return faults[fault.is](formatNumber(fault.bound, language));
    default:
      return faults[fault.is];
  }
}
