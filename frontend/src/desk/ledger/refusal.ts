import { ApiError } from '../../api/client';
import type { FieldProblem, Language } from '../../api/types';
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

/** What is wrong with one entry of several, told as if that had been sent by itself: `inKind[0].hours` is its `hours`. */
export function alone({ problem }: ApiError, errors: readonly FieldProblem[]): ApiError {
  const { type, title, status } = problem;
  const [{ code, about } = {} as Partial<FieldProblem>] = errors;
  if (status === 409) return new ApiError({ type, title, status, code, about });
  const fields = errors.map((each) => ({ ...each, field: each.field.replace(/^\w+\[\d+\]\.?/, '') }));
  return new ApiError({ type, title, status, errors: fields });
}

/** What went wrong with an entry: a sentence where it does not fit the ledger, else the faults of its fields. */
export function refusalOf(error: unknown, words: LedgerWords, texts: DeskTexts, language: Language): Faults {
  const headline = error instanceof ApiError && wordsOf(error.problem, words.refused, language);
  return headline ? { headline, faults: [] } : faultsOf(error, texts, 'ledger');
}
