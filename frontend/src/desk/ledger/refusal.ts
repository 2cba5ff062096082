import { ApiError } from '../../api/client';
import type { Language } from '../../api/types';
import { formatMoney, formatNumber } from '../../i18n';
import type { LedgerWords } from '../../i18n/ledger.nl';
import type { DeskTexts } from '../deskTexts';
import { type Faults, faultsOf } from '../problems/faults';

type Say = (words: LedgerWords['refused'], found: string[], language: Language) => string;

/** The ledger says in English why an entry does not fit those that stand; this is each of its reasons. */
const reasons: [RegExp, Say][] = [
  [
    /^The fund has EUR (\d+(?:\.\d+)?) left, which does not cover EUR (\d+(?:\.\d+)?)/,
    (words, [left, asked], language) =>
      words.notCovered(formatMoney(Number(left), language), formatMoney(Number(asked), language)),
  ],
  [
    /^There is a figure .*, (\d+) inhabitants/,
    (words, [inhabitants], language) => words.figure(formatNumber(Number(inhabitants), language)),
  ],
  [
    /^There is a rate .*, EUR (\d+(?:\.\d+)?), already/,
    (words, [rate], language) => words.rate(formatMoney(Number(rate), language)),
  ],
  [/^There is a record of this contribution/, (words) => words.contribution],
  [/^There is no population figure/, (words) => words.noFigure],
  [/^Another entry has this id/, (words) => words.sentBefore],
  [/^This was taken back already, because: (.*)$/s, (words, [reason = '']) => words.takenBack(reason)],
  [/^This takes another entry back/, (words) => words.isReversal],
  [/^This contribution was received/, (words) => words.inUse],
];

/** What went wrong with an entry: a sentence where it does not fit the ledger, else the faults of its fields. */
export function refusalOf(error: unknown, words: LedgerWords, texts: DeskTexts, language: Language): Faults {
  if (error instanceof ApiError && error.status === 409) {
    for (const [pattern, say] of reasons) {
      const found = pattern.exec(error.problem.detail ?? '');
      if (found) return { headline: say(words.refused, found.slice(1), language), faults: [] };
    }
  }
  return faultsOf(error, texts, 'ledger');
}
