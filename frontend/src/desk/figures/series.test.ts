import { expect, it } from 'vitest';
import { rowsOfSeries, type SeriesValue, seriesOfRows, sumOfYear, withImported, yearColumns } from './series';

const columns = yearColumns([2023, 2024], 1);
const areas = [
  { id: 'a', label: 'Emmen' },
  { id: 'region', label: 'Regio' },
];
const values: SeriesValue[] = [
  { area: 'region', year: 2024, value: 20.5 },
  { municipality: 'a', year: 2023, value: 1234.5, status: 'provisional', note: 'Geschat' },
];

it('shows values with a star where they are provisional, and reads them back in their order', () => {
  const rows = rowsOfSeries(values, areas, columns, 'nl');
  expect(rows.map(({ cells }) => cells)).toEqual([{ 2023: '1.234,5*' }, { 2024: '20,5' }]);
  expect(seriesOfRows(rows, columns, values, 'nl')).toEqual(values);
});

it('keeps what is no number as it was typed, and makes definitive what loses its star', () => {
  const rows = [{ id: 'a', label: 'Emmen', cells: { 2023: '1.234,5', 2024: 'onbekend' } }];
  expect(seriesOfRows(rows, columns, values, 'nl')).toEqual([
    { municipality: 'a', year: 2023, value: 1234.5, status: 'definitive', note: 'Geschat' },
    { municipality: 'a', year: 2024, value: 'onbekend' },
  ]);
});

it('adds up a year only when it is whole', () => {
  const [first] = columns;
  if (!first) throw new Error('no column');
  const rows = [
    { id: 'a', cells: { 2023: '0,1' } },
    { id: 'b', cells: { 2023: '0,2*' } },
  ];
  expect(sumOfYear(rows, first, 'nl')).toBe('0.3');
  expect(sumOfYear([...rows, { id: 'c', cells: {} }], first, 'nl')).toBeNull();
});

it('takes the values of a file over those of the same area and year', () => {
  expect(
    withImported(values, [
      { municipality: 'a', year: 2023, value: 1 },
      { municipality: 'b', year: 2023, value: 2 },
    ]),
  ).toEqual([
    values[0],
    { municipality: 'a', year: 2023, value: 1 },
    { municipality: 'b', year: 2023, value: 2 },
  ]);
});
