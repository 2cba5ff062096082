import { expect, it } from 'vitest';
import type { LedgerLine } from '../../api/types';
import { differs, filledIn, inPlaceOf } from './corrections';

const gift = { year: 2025, organisation: 'o', type: 'hours', hours: 8, description: { nl: 'Begeleiding' } };
const line = {
  id: 'a',
  book: 'inKind',
  entry: { id: 'a', ...gift, valuation: null, replaces: 'z' },
} as unknown as LedgerLine;

it('holds a line against what is filled in, whatever it came in place of', () => {
  expect(differs(line, gift)).toBe(false);
  expect(differs(line, { ...gift, hours: 9 })).toBe(true);
  expect(filledIn(line)).toEqual({ ...gift, valuation: null });
});

it('names the line that a gift comes in place of, unless it is of another year', () => {
  expect(inPlaceOf(line, gift)).toMatchObject({ hours: 8, replaces: 'a' });
  expect(inPlaceOf(line, { ...gift, year: 2024 })).not.toHaveProperty('replaces');
  expect(inPlaceOf({ ...line, book: 'contribution' }, gift)).not.toHaveProperty('replaces');
});
