import Papa from 'papaparse';
import type { Column, SheetRow } from './columns';
import { folded } from './readCell';

/** What a spreadsheet puts on the clipboard: lines with tabs between the cells, quotes around what has either in it. */
export function readBlock(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, '\n').replace(/\n$/, ''), { delimiter: '\t' });
  return data.map((line) => line.map((cell) => cell.replace(/\s*\n\s*/g, ' ').trim()));
}

/** More than one cell, so not to be left to the browser. */
export function isBlock(text: string): boolean {
  return /[\t\n]/.test(text.trim());
}

/** Where a block goes: which columns, the rows that it names or else those from the cell on, and what is filled in. */
export interface Fit {
  rows: string[] | null;
  columns: string[];
  lines: string[][];
}

/**
 * The block fits from a column on, or by its own words where these name rows or columns. Null when it is wider than
 * what is left: then nothing is pasted, so that nothing is lost.
 *
 * @param rows those that are given, such as municipalities; null where rows may be added
 */
export function fitBlock(
  block: string[][],
  rows: readonly SheetRow[] | null,
  columns: readonly Column[],
  from: string,
): Fit | null {
  const named = fitByNames(block, rows, columns);
  if (named) return named;
  const given = rows && readNamed(block, rows);
  const lines = given?.lines ?? block;
  const start = columns.findIndex(({ key }) => key === from);
  const width = widthOf(lines);
  if (start < 0 || start + width > columns.length) return null;
  return {
    rows: given?.rows ?? null,
    columns: columns.slice(start, start + width).map(({ key }) => key),
    lines,
  };
}

/** How a block fits whose first line says of each column which it is; null where it does not. */
export function fitByNames(
  block: string[][],
  rows: readonly SheetRow[] | null,
  columns: readonly Column[],
): Fit | null {
  const given = rows && readNamed(block, rows);
  const [head, lines] = given ? [given.head, given.lines] : [block[0], block.slice(1)];
  const called = head
    ?.slice(0, widthOf([head, ...lines]))
    .map((word) => columns.find((column) => isCalled(column, word))?.key);
  // without names for the rows, a single word above could as well be a value
  if (!called || lines.length === 0 || (!given && called.length < 2)) return null;
  return called.every((key) => key !== undefined)
    ? { rows: given?.rows ?? null, columns: called, lines }
    : null;
}

/** The columns that the first line of a block names and that are not there yet. */
export function columnsNamed(
  block: string[][],
  columns: readonly Column[],
  columnOf: (heading: string) => Column | null,
): Column[] {
  const words = (block[0] ?? []).filter((word) => !columns.some((column) => isCalled(column, word)));
  return [...new Set(words)].flatMap((word) => columnOf(word) ?? []);
}

/** Without empty columns at the end. */
function widthOf(lines: readonly string[][]): number {
  return Math.max(...lines.map((line) => line.findLastIndex((cell) => cell !== '') + 1));
}

function isCalled({ key, label }: Column, word: string): boolean {
  return [key, label].some((name) => folded(name) === folded(word));
}

/** A block whose lines are said to be of given rows, by name in the first column. */
interface Named {
  rows: string[];
  lines: string[][];
  /** The line above the names, where there is one. */
  head: string[] | undefined;
}

/**
 * Where rows are given, such as municipalities, a block may name them in its first column, with or without a line
 * above. Null unless it names a row on every line.
 */
function readNamed(block: string[][], rows: readonly SheetRow[]): Named | null {
  const ids = block.map(
    ([name = '']) => rows.find(({ label }) => label && folded(label) === folded(name))?.id,
  );
  const isHeaded = ids[0] === undefined;
  const known = isHeaded ? ids.slice(1) : ids;
  if (known.length === 0 || !known.every((id) => id !== undefined)) return null;
  const lines = block.map((line) => line.slice(1));
  return isHeaded
    ? { rows: known, lines: lines.slice(1), head: lines[0] }
    : { rows: known, lines, head: undefined };
}
