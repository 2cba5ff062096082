import type { LedgerBook } from '../../api/types';
import { year } from '../kinds/fields';
import type { Kind, OwnField } from '../kinds/kind';

/** A list of what is recorded together. */
export type BatchList =
  | 'fundEntries'
  | 'budgetLines'
  | 'contributions'
  | 'populationFigures'
  | 'rates'
  | 'inKind';

/** A sort of entries: where the API takes them, and what is filled in. */
export interface Book {
  name: LedgerBook;
  /** After `/desk/ledger/`. */
  path: string;
  /** Where they stand in what is recorded together. */
  list: BatchList;
  fields: readonly OwnField[];
}

const inYear: OwnField = { name: 'year', ...year };
const municipality = {
  name: 'municipality',
  input: 'reference',
  collection: 'municipalities',
  required: true,
} as const;
const action: OwnField = { name: 'action', input: 'reference', collection: 'actions' };

export const books: readonly Book[] = [
  {
    name: 'fund',
    path: 'fund-entries',
    list: 'fundEntries',
    fields: [
      { name: 'move', input: 'choice', options: ['decision', 'endowment'], required: true },
      { name: 'fund', input: 'reference', collection: 'funds', required: true },
      { name: 'amount', input: 'money', required: true },
      { name: 'purpose', input: 'words', required: true },
      { name: 'recipient', input: 'line' },
      { name: 'decidedDate', input: 'date' },
      { name: 'decidingBody', input: 'reference', collection: 'contacts' },
      action,
    ],
  },
  {
    name: 'budget',
    path: 'budget-lines',
    list: 'budgetLines',
    fields: [
      inYear,
      { name: 'side', input: 'choice', options: ['expense', 'income'], required: true },
      { name: 'description', input: 'words', required: true },
      { name: 'budgeted', input: 'money', required: true },
      { name: 'committed', input: 'money' },
      { name: 'spent', input: 'money' },
      { name: 'theme', input: 'reference', collection: 'themes' },
      action,
      { name: 'taskField', input: 'line' },
    ],
  },
  {
    name: 'contribution',
    path: 'contributions',
    list: 'contributions',
    fields: [
      inYear,
      municipality,
      { name: 'state', input: 'choice', options: ['invoiced', 'received'], required: true },
      { name: 'stateDate', input: 'date', required: true },
    ],
  },
  {
    name: 'population',
    path: 'population-figures',
    list: 'populationFigures',
    fields: [
      inYear,
      municipality,
      { name: 'inhabitants', input: 'number', min: 0, max: 10_000_000, required: true },
      { name: 'status', input: 'choice', options: ['provisional', 'definitive'] },
      { name: 'source', input: 'line', required: true },
      { name: 'retrievedDate', input: 'date' },
    ],
  },
  {
    name: 'rate',
    path: 'rates',
    list: 'rates',
    fields: [inYear, { name: 'rate', input: 'money', required: true }],
  },
  {
    name: 'inKind',
    path: 'in-kind',
    list: 'inKind',
    fields: [
      inYear,
      { name: 'organisation', input: 'reference', collection: 'contacts', required: true },
      { name: 'type', input: 'choice', options: ['hours', 'housing', 'other'], required: true },
      { name: 'hours', input: 'number', min: 0, max: 1_000_000, step: 0.5 },
      { name: 'valuation', input: 'money' },
      { name: 'description', input: 'words', required: true },
      action,
    ],
  },
];

export function bookOf(name: string): Book | undefined {
  return books.find((book) => book.name === name);
}

/** An entry is filled in and read as the fields of a kind are. */
export function kindOfBook({ fields }: Book): Kind {
  return { collection: 'ledger', perLanguage: false, texts: [], fields };
}
