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

/** Where each column of a block goes, and whether its first line only says so. */
export interface Fit {
  columns: string[];
  lines: string[][];
}

/**
 * The block fits from a column on, or by its own first line where that names columns. Null when it is wider than
 * what is left: then nothing is pasted, so that nothing is lost.
 */
export function fitBlock(block: string[][], columns: readonly Column[], from: string): Fit | null {
  const [first = [], ...rest] = block;
  const named = first.map((cell) => columns.find((column) => isCalled(column, cell))?.key);
  if (rest.length > 0 && named.length > 1 && named.every((key) => key !== undefined)) {
    return { columns: named, lines: rest };
  }
  const start = columns.findIndex(({ key }) => key === from);
  const width = Math.max(...block.map((line) => line.findLastIndex((cell) => cell !== '') + 1));
  if (start < 0 || start + width > columns.length) return null;
  return { columns: columns.slice(start, start + width).map(({ key }) => key), lines: block };
}

function isCalled({ key, label }: Column, word: string): boolean {
  return [key, label].some((name) => folded(name) === folded(word));
}

/** A block whose lines are said to be of given rows, by name in the first column. */
export interface Named {
  rows: string[];
  block: string[][];
}

/**
 * Where rows are given, such as municipalities, a block may name them in its first column, with or without a line
 * above that names the columns. Null unless it names a row on every line.
 */
export function readNamed(
  block: string[][],
  rows: readonly SheetRow[],
  columns: readonly Column[],
): Named | null {
  const ids = block.map(
    ([name = '']) => rows.find(({ label }) => label && folded(label) === folded(name))?.id,
  );
  const [head, ...rest] = ids;
  const known = head === undefined ? rest : ids;
  if (known.length === 0 || !known.every((id) => id !== undefined)) return null;
  const [first = [], ...lines] = block.map((line) => line.slice(1));
  const names =
    head === undefined &&
    first.length > 1 &&
    first.every((word) => columns.some((column) => isCalled(column, word)));
  // a line above whose words are no columns says only what the reader sees anyway
  return { rows: known, block: head !== undefined || names ? [first, ...lines] : lines };
}
