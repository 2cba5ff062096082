import type { Language } from '../../api/types';
import type { Column, SheetRow } from './columns';
import { type Decimal, sum } from './decimal';
import { readCell } from './readCell';
import { writeNumber } from './writeCell';

/** What a column of numbers comes to, and how many of its cells had to be left out. */
export interface Total {
  value: Decimal;
  without: number;
}

export function totalOf(rows: readonly SheetRow[], column: Column, language: Language): Total {
  const cells = rows.map((row) => readCell(column, row.cells[column.key] ?? '', language));
  return {
    value: sum(cells.flatMap(({ value }) => value ?? [])),
    without: cells.filter(({ fault }) => fault).length,
  };
}

export function totalWords({ value, without }: Total, places: number, language: Language) {
  return { words: writeNumber(value, places, language), without };
}
