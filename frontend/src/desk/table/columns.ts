/** One of the words that may stand in a cell; a spreadsheet may write it otherwise. */
export interface Choosable {
  value: string;
  label: string;
  alsoWritten?: readonly string[];
}

/** What may be typed in a column, and what it is called. */
export type Column = {
  key: string;
  label: string;
  required?: boolean;
  /** In characters; else what fits the sort of cell. */
  width?: number;
  /** That it stands on a second line of its row, under so many columns of the first; for tables that would be too wide. */
  under?: number;
} & (
  | { type: 'text'; most?: number; pattern?: RegExp }
  | {
      type: 'number';
      places: number;
      least?: number;
      most?: number;
      /** A star behind a number says that its source may still revise it. */
      starred?: boolean;
    }
  | { type: 'date' }
  | { type: 'choice'; options: readonly Choosable[] }
);

/** A column that follows from the others and is only read. */
export interface Computed {
  key: string;
  label: string;
  of: (row: SheetRow) => string;
  /** Whether its cells are numbers, which stand at the right. */
  isNumber?: boolean;
}

export interface SheetRow {
  id: string;
  /** What the row is of, where its rows are given; else it has a number. */
  label?: string;
  /** By column, as it was typed: nothing is thrown away because it is not understood. */
  cells: Readonly<Record<string, string>>;
}

export interface CellPlace {
  row: string;
  column: string;
}

/** How many lines a row has. */
export function linesOf(columns: readonly Column[]): 1 | 2 {
  return columns.some(({ under }) => under) ? 2 : 1;
}

export function isFilled(row: SheetRow): boolean {
  return Object.values(row.cells).some((typed) => typed.trim() !== '');
}

/** What is wrong with a cell, or with a row as a whole, beyond what the table finds itself. */
export interface TableFault {
  row: string;
  column: string | null;
  words: string;
}
