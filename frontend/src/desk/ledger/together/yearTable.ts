import type { Language, LedgerBook, LedgerLine } from '../../../api/types';
import type { TogetherWords } from '../../../i18n/together.nl';
import type { DeskTexts } from '../../deskTexts';
import type { Choosable } from '../../references/choosables';
import type { Column, Computed, SheetRow } from '../../table/columns';
import type { TotalRow } from '../../table/TableTotals';
import type { BatchList } from '../books';

/** What a table of a year is made from. */
export interface YearMaterial {
  year: number;
  /** The entries of the year that nothing took back. */
  standing: readonly LedgerLine[];
  municipalities: readonly Choosable[];
  themes: readonly Choosable[];
  actions: readonly Choosable[];
  language: Language;
  /** The languages that the region publishes in. */
  languages: readonly Language[];
  texts: DeskTexts;
  words: TogetherWords;
}

/** What the cells of a row hold, by column; only those that are filled. */
export type Values = Record<string, string>;

/** An entry that a row makes. */
export interface Slot {
  list: BatchList;
  /** The column in which each of its fields is typed, by the field's name in the API. */
  columns: Record<string, string>;
  /** Without its id; null where the row makes none. */
  entry: Record<string, unknown> | null;
  /** The line of the ledger that stands for it now. */
  origin?: LedgerLine;
}

/** A book of the ledger as a table of one year. */
export interface YearTable {
  book: LedgerBook;
  caption: string;
  rowHead?: string;
  /** Whether rows can be added and removed, or are given. */
  grows: boolean;
  columns: readonly Column[];
  computed: readonly Computed[];
  /** What stands in the ledger. */
  rows: readonly SheetRow[];
  slots: (row: SheetRow, values: Values) => Slot[];
  totals: (rows: readonly SheetRow[]) => TotalRow[];
}

export function standingOf<Entry>(
  material: YearMaterial,
  book: LedgerBook,
): (LedgerLine & { entry: Entry })[] {
  return material.standing.filter((line) => line.book === book) as (LedgerLine & { entry: Entry })[];
}
