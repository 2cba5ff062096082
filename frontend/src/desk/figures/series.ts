import type { Language } from '../../api/types';
import type { Column, SheetRow } from '../table/columns';
import { type Decimal, sum } from '../table/decimal';
import { readCell } from '../table/readCell';
import { writeCell } from '../table/writeCell';

/** A value as the draft has it; one that is no number yet stands there as it was typed, until it is mended. */
export interface SeriesValue {
  area?: 'municipality' | 'region' | 'reference' | null;
  municipality?: string | null;
  year: number;
  value: number | string;
  status?: 'provisional' | 'definitive' | null;
  note?: string | null;
}

/** What the rows of the table are of: a municipality by its id, the region, or what it is compared with. */
export interface Area {
  id: string;
  label: string;
}

export const wholes = ['region', 'reference'] as const;

/** As many digits as are exact in the numbers of JSON. */
const digits = 15;

export function areaOf({ area, municipality }: Pick<SeriesValue, 'area' | 'municipality'>): string {
  return municipality ?? area ?? '';
}

export function yearColumns(years: readonly number[], decimals: number): Column[] {
  const most = 10 ** (digits - decimals) - 1;
  return years.map((year) => ({
    key: String(year),
    label: String(year),
    type: 'number',
    places: decimals,
    least: -most,
    most,
    starred: true,
  }));
}

/** The column of the year that a heading names; null where it names none. */
export function yearColumn(heading: string, decimals: number): Column | null {
  const [column] = /^(19|20)\d\d$/.test(heading) ? yearColumns([Number(heading)], decimals) : [];
  return column ?? null;
}

export function rowsOfSeries(
  values: readonly SeriesValue[],
  areas: readonly Area[],
  columns: readonly Column[],
  language: Language,
): SheetRow[] {
  return areas.map(({ id, label }) => {
    const own = values.filter((value) => areaOf(value) === id);
    const cells = own.map(({ year, value, status }) => {
      const column = columns.find(({ key }) => key === String(year));
      const words =
        typeof value === 'number' && column ? writeCell(column, plain(value), language) : String(value);
      return [String(year), status === 'provisional' ? `${words}*` : words] as const;
    });
    return { id, label, cells: Object.fromEntries(cells) };
  });
}

/** Without the exponent that JavaScript writes small and large numbers with. */
function plain(value: number): Decimal {
  return /e/i.test(String(value)) ? value.toFixed(6).replace(/\.?0+$/, '') : String(value);
}

/**
 * The values that the table says, those that were there in their order. What it says nothing of, a note or that a value
 * is definitive, stays; a star that is taken away makes a provisional value definitive.
 */
export function seriesOfRows(
  rows: readonly SheetRow[],
  columns: readonly Column[],
  before: readonly SeriesValue[],
  language: Language,
): SeriesValue[] {
  const typed = rows.flatMap(({ id, cells }) =>
    columns.flatMap((column): SeriesValue[] => {
      const words = cells[column.key]?.trim();
      if (!words) return [];
      const year = Number(column.key);
      const was = before.find((value) => areaOf(value) === id && value.year === year);
      const cell = readCell(column, words, language);
      const whole = wholes.find((each) => each === id);
      const place = whole ? { area: whole } : { municipality: id };
      const value = cell.fault ? words : Number(cell.value);
      const status = cell.fault ? was?.status : statusOf(cell.starred === true, was?.status);
      return [{ ...place, year, value, ...(status && { status }), ...(was?.note && { note: was.note }) }];
    }),
  );
  const order = (value: SeriesValue) =>
    before.findIndex((was) => areaOf(was) === areaOf(value) && was.year === value.year);
  const known = typed.filter((value) => order(value) >= 0).sort((a, b) => order(a) - order(b));
  return [...known, ...typed.filter((value) => order(value) < 0)];
}

function statusOf(starred: boolean, was: SeriesValue['status']): SeriesValue['status'] {
  if (starred) return 'provisional';
  return was === 'provisional' ? 'definitive' : was;
}

/** What the municipalities come to in a year; null while one of them has no value. */
export function sumOfYear(rows: readonly SheetRow[], column: Column, language: Language): Decimal | null {
  const values = rows.map((row) => readCell(column, row.cells[column.key] ?? '', language).value);
  return rows.length > 0 && values.every((value) => value !== null && value !== undefined)
    ? sum(values as Decimal[])
    : null;
}

/** The draft's values with those of a file over them. */
export function withImported(values: readonly SeriesValue[], taken: readonly SeriesValue[]): SeriesValue[] {
  const isOf = (one: SeriesValue) => (other: SeriesValue) =>
    areaOf(one) === areaOf(other) && one.year === other.year;
  return [
    ...values.map((value) => taken.find(isOf(value)) ?? value),
    ...taken.filter((value) => !values.some(isOf(value))),
  ];
}
