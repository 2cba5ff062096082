import { useLanguage } from '../../i18n';
import { ledgerEn } from '../../i18n/ledger.en';
import { type LedgerWords, ledgerNl } from '../../i18n/ledger.nl';

/** What the ledger's page says, in the desk's language. */
export function useLedgerWords(): LedgerWords {
  return useLanguage() === 'nl' ? ledgerNl : ledgerEn;
}
