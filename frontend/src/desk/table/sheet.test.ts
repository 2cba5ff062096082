import { describe, expect, it } from 'vitest';
import { readBlock } from './block';
import type { Column, SheetRow } from './columns';
import { added, emptyRow, pasted, removed, type Sheet, sheetOf, typed, undone } from './sheet';

const columns: Column[] = [
  { key: 'what', label: 'Omschrijving', type: 'text' },
  { key: 'budgeted', label: 'Begroot', type: 'number', places: 2 },
  { key: 'spent', label: 'Uitgegeven', type: 'number', places: 2 },
];
const start = sheetOf([emptyRow()]);
const first = start.rows[0]?.id ?? '';
const cells = (sheet?: Sheet) => sheet?.rows.map((row) => columns.map(({ key }) => row.cells[key] ?? ''));
const paste = (sheet: Sheet, text: string, column = 'what', row = first, grows = true) =>
  pasted(sheet, readBlock(text), columns, { row, column }, { grows, language: 'nl' });

describe('a block from a spreadsheet', () => {
  it('fills in from the cell on and adds rows', () => {
    const result = paste(start, 'Beurs\t€ 1.000,00\t\r\n"Reis ""Oost""\nen terug"\t2,5\tonbekend\r\n');
    expect(cells(result?.sheet)).toEqual([
      ['Beurs', '1.000,00', ''],
      ['Reis "Oost" en terug', '2,50', 'onbekend'],
    ]);
    expect(result).toMatchObject({ cells: 6, added: 1 });
    expect(result && cells(undone(result.sheet))).toEqual([['', '', '']]);
  });

  it('goes by its own first line where that names columns', () => {
    expect(cells(paste(start, 'uitgegeven\tOmschrijving\n5\tBeurs')?.sheet)).toEqual([['Beurs', '', '5,00']]);
  });

  it('is not pasted at all where it does not fit, so that nothing is lost', () => {
    expect(paste(start, 'a\tb', 'spent')).toBeNull();
    expect(paste(start, '1\n2', 'spent', first, false)).toBeNull();
    expect(paste(start, '1\t\t', 'spent')?.cells).toBe(1);
  });

  it('may name given rows, in its own order', () => {
    const named: SheetRow[] = ['Emmen', 'Coevorden'].map((label) => ({ id: label, label, cells: {} }));
    const block = 'coevorden\t5\t6\nEmmen\t7\t8';
    const result = paste(sheetOf(named), block, 'budgeted', 'Emmen', false);
    expect(cells(result?.sheet)).toEqual([
      ['', '7,00', '8,00'],
      ['', '5,00', '6,00'],
    ]);
    const headed = paste(
      sheetOf(named),
      `Gemeente\tuitgegeven\tbegroot\n${block}`,
      'budgeted',
      'Emmen',
      false,
    );
    expect(cells(headed?.sheet)).toEqual([
      ['', '8,00', '7,00'],
      ['', '6,00', '5,00'],
    ]);
  });

  describe('in a table that takes more columns', () => {
    const year = (label: string): Column => ({ key: label, label, type: 'number', places: 0 });
    const columnOf = (heading: string) => (/^20\d\d$/.test(heading) ? year(heading) : null);
    const towns: SheetRow[] = ['Emmen', 'Coevorden'].map((label) => ({ id: label, label, cells: {} }));
    const widen = (text: string) =>
      pasted(
        sheetOf(towns),
        readBlock(text),
        [year('2023')],
        { row: 'Emmen', column: '2023' },
        { grows: false, language: 'nl', columnOf },
      );
    const rows = (text: string) => widen(text)?.sheet.rows.map((row) => row.cells);

    it('brings along those that its line above names', () => {
      expect(rows('\t2024\t2023\nCoevorden\t4\t3\nEmmen\t2\t')).toEqual([
        { 2024: '2', 2023: '' },
        { 2024: '4', 2023: '3' },
      ]);
      expect(rows('2022\t2023\n1\t2\n3\t4')).toEqual([
        { 2022: '1', 2023: '2' },
        { 2022: '3', 2023: '4' },
      ]);
      expect(widen('gemeente\t2024\t2025\t\nEmmen\t4\t5\t')).toMatchObject({ cells: 2, widened: 2 });
    });

    it('takes a lonely year above names at its word', () => {
      expect(rows('Gemeente\t2024\nEmmen\t5')).toEqual([{ 2024: '5' }, {}]);
    });

    it('takes what fits for values, and nothing that names no column', () => {
      expect(rows('2024\n2031')).toEqual([{ 2023: '2.024' }, { 2023: '2.031' }]);
      expect(widen('1\t2')).toBeNull();
      expect(widen('Emmen\t2024\t5')).toBeNull();
      expect(widen('Gemeente\t2024\tBron\nEmmen\t5\tCBS')).toBeNull();
    });
  });
});

it('undoes a word, a row and a removal, each as one step', () => {
  const spot = { row: first, column: 'what' };
  let sheet = typed(typed(start, spot, 'B'), spot, 'Be');
  sheet = removed(added(sheet), first);
  expect(cells(sheet)).toEqual([['', '', '']]);
  sheet = undone(undone(sheet));
  expect(cells(sheet)).toEqual([['Be', '', '']]);
  expect(cells(undone(sheet))).toEqual([['', '', '']]);
  expect(undone(undone(sheet)).before).toEqual([]);
});
