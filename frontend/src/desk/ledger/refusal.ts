import { ApiError } from '../../api/client';
import type { Language } from '../../api/types';
import { formatMoney, formatNumber } from '../../i18n';
import type { LedgerWords } from '../../i18n/ledger.nl';
import type { DeskTexts } from '../deskTexts';
import { type Faults, faultsOf } from '../problems/faults';
import type { Refusal } from '../problems/refusalWords';

/** Why an entry does not fit those that stand, in words; undefined for what is not of the ledger. */
function wordsOf({ code, about }: Refusal, words: LedgerWords['refused'], language: Language) {
  const said = words[code as keyof LedgerWords['refused']];
  if (typeof said !== 'function') return said;
  const money = (amount = '') => formatMoney(Number(amount), language);
  switch (code) {
    case 'not-covered':
      return words[code](money(about?.balance), money(about?.amount));
    case 'figure-there':
      return words[code](formatNumber(Number(about?.inhabitants), language));
    case 'rate-there':
      return words[code](money(about?.rate));
    case 'taken-back':
      return words[code](about?.reason ?? '');
  }
}

/** What went wrong with an entry: a sentence where it does not fit the ledger, else the faults of its fields. */
export function refusalOf(error: unknown, words: LedgerWords, texts: DeskTexts, language: Language): Faults {
  const headline = error instanceof ApiError && wordsOf(error.problem, words.refused, language);
  return headline ? { headline, faults: [] } : faultsOf(error, texts, 'ledger');
}
