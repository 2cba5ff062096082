import { ApiError } from '../../../api/client';
import type { FieldProblem, Language } from '../../../api/types';
import type { LedgerWords } from '../../../i18n/ledger.nl';
import type { DeskTexts } from '../../deskTexts';
import { problemTexts } from '../../problems/problemTexts';
import type { TableFault } from '../../table/columns';
import { alone, refusalOf } from '../refusal';
import type { Batch } from './batch';

/** `budgetLines[3].spent`: which list, which of it, and which of its fields. */
const place = /^(\w+)\[(\d+)\](?:\.(.+))?$/;

export interface Refused {
  /** Over as many as are left. */
  headline: (left: number) => string;
  faults: TableFault[];
}

/** What the API found wrong with a batch, at the cells that it came from. */
export function refusedCells(
  error: unknown,
  sent: Batch['sent'],
  words: LedgerWords,
  texts: DeskTexts,
  language: Language,
): Refused {
  const whole = refusalOf(error, words, texts, language);
  if (!(error instanceof ApiError) || error.fields.length === 0)
    return { headline: () => whole.headline, faults: [] };
  const faults = error.fields.flatMap((problem): TableFault[] => {
    const [, list = '', index = '', field = ''] = place.exec(problem.field) ?? [];
    const from = sent[list]?.[Number(index)];
    if (!from) return [];
    const column = from.columns[field] ?? from.columns[field.split('.')[0] ?? ''] ?? null;
    return [{ row: from.row, column, words: sentence(error, problem, words, texts, language) }];
  });
  return { headline: problemTexts(texts).problems.count, faults };
}

function sentence(
  error: ApiError,
  problem: FieldProblem,
  words: LedgerWords,
  texts: DeskTexts,
  language: Language,
): string {
  const { headline, faults } = refusalOf(alone(error, [problem]), words, texts, language);
  return faults[0]?.words ?? headline;
}
