import type { Language } from '../../api/types';
import { newId } from '../items/uuid';
import { columnsNamed, type Fit, fitBlock, fitByNames } from './block';
import type { CellPlace, Column, SheetRow } from './columns';
import { tidied } from './writeCell';

/** What stands in a table, and what stood there before each step, so that any step can be undone. */
export interface Sheet {
  rows: readonly SheetRow[];
  before: readonly (readonly SheetRow[])[];
  /** The cell that is being typed in: its letters are one step together. */
  typing: string | null;
}

export interface Pasted {
  sheet: Sheet;
  cells: number;
  added: number;
  /** How many columns came along. */
  widened: number;
}

export interface Pasting {
  /** Whether rows may be added, or are given. */
  grows: boolean;
  language: Language;
  /** The column that a heading asks for, in a table that takes more of them; null where it is none. */
  columnOf?: (heading: string) => Column | null;
}

export const mostRows = 500;
const mostSteps = 100;

export function sheetOf(rows: readonly SheetRow[]): Sheet {
  return { rows, before: [], typing: null };
}

export function emptyRow(): SheetRow {
  return { id: newId(), cells: {} };
}

function stepTo(sheet: Sheet, rows: readonly SheetRow[], typing: string | null = null): Sheet {
  const goesOn = typing !== null && typing === sheet.typing;
  const before = goesOn ? sheet.before : [...sheet.before, sheet.rows].slice(-mostSteps);
  return { rows, before, typing };
}

export function typed(sheet: Sheet, { row, column }: CellPlace, words: string): Sheet {
  const rows = sheet.rows.map((each) =>
    each.id === row ? { ...each, cells: { ...each.cells, [column]: words } } : each,
  );
  return stepTo(sheet, rows, `${row} ${column}`);
}

/** Writes a cell that one leaves as it was understood; still the same step as the typing before. */
export function left(
  sheet: Sheet,
  { row, column }: CellPlace,
  columns: readonly Column[],
  language: Language,
): Sheet {
  const of = columns.find(({ key }) => key === column);
  const words = sheet.rows.find(({ id }) => id === row)?.cells[column] ?? '';
  const tidy = of ? tidied(of, words, language) : words;
  return tidy === words ? sheet : { ...typed(sheet, { row, column }, tidy), typing: null };
}

export function added(sheet: Sheet, row = emptyRow()): Sheet {
  return stepTo(sheet, [...sheet.rows, row]);
}

export function removed(sheet: Sheet, row: string): Sheet {
  return stepTo(
    sheet,
    sheet.rows.filter(({ id }) => id !== row),
  );
}

/** All rows at once, from elsewhere. */
export function replaced(sheet: Sheet, rows: readonly SheetRow[]): Sheet {
  return stepTo(sheet, rows);
}

export function undone(sheet: Sheet): Sheet {
  const rows = sheet.before.at(-1);
  return rows ? { rows, before: sheet.before.slice(0, -1), typing: null } : sheet;
}

/**
 * Fills in a block from a cell on, and adds rows where it is longer than the table. Where rows are given, it may name
 * them in its first column. Null when it does not fit: then the table stays as it is.
 */
export function pasted(
  sheet: Sheet,
  block: string[][],
  columns: readonly Column[],
  at: CellPlace,
  pasting: Pasting,
): Pasted | null {
  const fresh = pasting.columnOf ? columnsNamed(block, columns, pasting.columnOf) : [];
  const all = [...columns, ...fresh];
  const start = sheet.rows.findIndex(({ id }) => id === at.row);
  const over = ({ rows, lines }: Fit) => (rows ? 0 : Math.max(0, start + lines.length - sheet.rows.length));
  const fit = fits(sheet, block, columns, all, at, pasting).find((one) => {
    const added = over(one);
    return added === 0 || (pasting.grows && sheet.rows.length + added <= mostRows);
  });
  if (!fit) return null;
  const rows = [...sheet.rows, ...Array.from({ length: over(fit) }, emptyRow)];
  fit.lines.forEach((line, index) => {
    const place = fit.rows ? rows.findIndex(({ id }) => id === fit.rows?.[index]) : start + index;
    const row = rows[place];
    if (!row) return;
    const filled = fit.columns.map((key, column) => {
      const of = all.find((each) => each.key === key);
      const words = line[column] ?? '';
      return [key, of ? tidied(of, words, pasting.language) : words] as const;
    });
    rows[place] = { ...row, cells: { ...row.cells, ...Object.fromEntries(filled) } };
  });
  return {
    sheet: stepTo(sheet, rows),
    cells: fit.lines.length * fit.columns.length,
    added: over(fit),
    widened: fresh.filter(({ key }) => fit.columns.includes(key)).length,
  };
}

/**
 * The ways in which a block fits, the likeliest first. A line above named rows can only be headings; above values alone
 * it could be values too, so it brings columns along only where the block fits in no other way.
 */
function fits(
  sheet: Sheet,
  block: string[][],
  columns: readonly Column[],
  all: readonly Column[],
  { column }: CellPlace,
  { grows }: Pasting,
): Fit[] {
  const given = grows ? null : sheet.rows;
  const asItIs = fitBlock(block, given, columns, column);
  const widening = all.length > columns.length ? fitByNames(block, given, all) : null;
  return (widening?.rows ? [widening, asItIs] : [asItIs, widening]).filter((fit) => fit !== null);
}
