import { expect, it } from 'vitest';
import type { Column } from './columns';
import { minus, sum, times } from './decimal';
import { readCell } from './readCell';

const money: Column = { key: 'spent', label: 'Uitgegeven', type: 'number', places: 2, least: 0, most: 1000 };
const people: Column = { key: 'people', label: 'Inwoners', type: 'number', places: 0 };
const side: Column = {
  key: 'side',
  label: 'Kant',
  type: 'choice',
  options: [{ value: 'expense', label: 'Uitgaven', alsoWritten: ['lasten'] }],
};

it('keeps a reason for each cell that is not understood', () => {
  expect(readCell(money, 'onbekend', 'nl').fault).toEqual({ is: 'notANumber' });
  expect(readCell(money, '-5', 'nl').fault).toEqual({ is: 'least', bound: 0 });
  expect(readCell(money, '1.000,01', 'nl').fault).toEqual({ is: 'most', bound: 1000 });
  expect(readCell(money, '0,125', 'nl').fault).toEqual({ is: 'places', most: 2 });
  expect(readCell(people, '12,5', 'nl').fault).toEqual({ is: 'whole' });
  expect(readCell(side, 'baten', 'nl').fault).toEqual({ is: 'notAChoice' });
  expect(readCell({ key: 'on', label: 'Op', type: 'date' }, '30-02-2025', 'nl').fault).toEqual({
    is: 'notADate',
  });
});

it('reads what is meant', () => {
  expect(readCell(money, ' € 12,5 ', 'nl')).toEqual({ value: '12.50' });
  expect(readCell(money, '12,500', 'nl').fault).toEqual({ is: 'most', bound: 1000 });
  expect(readCell(people, '108.765', 'nl')).toEqual({ value: '108765' });
  expect(readCell(people, '26052,00', 'nl')).toEqual({ value: '26052' });
  expect(readCell(side, 'UITGAVEN', 'nl')).toEqual({ value: 'expense' });
  expect(readCell(side, 'Lasten', 'nl')).toEqual({ value: 'expense' });
  expect(readCell({ ...people, starred: true }, '26.052 *', 'nl')).toEqual({ value: '26052', starred: true });
  expect(readCell(people, '26.052*', 'nl').fault).toEqual({ is: 'notANumber' });
  expect(readCell(money, '  ', 'nl')).toEqual({ value: null });
  for (const day of ['31-12-2025', '31/12/2025', '31 dec 2025', '2025-12-31', '31-dec.-2025']) {
    expect(readCell({ key: 'on', label: 'Op', type: 'date' }, day, 'nl')).toEqual({ value: '2025-12-31' });
  }
});

it('adds exactly', () => {
  expect(sum(['0.10', '0.20'])).toBe('0.30');
  expect(sum([])).toBe('0');
  expect(sum(['9007199254740993.01', '-0.02'])).toBe('9007199254740992.99');
  expect(minus('1', '1.005')).toBe('-0.005');
  expect(times('108765', '1.10')).toBe('119641.50');
});
