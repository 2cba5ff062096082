import { describe, expect, it } from 'vitest';
import { readNumber } from './numbers';

describe('a number as a spreadsheet or a person writes it', () => {
  it.each([
    ['1.234,50', '1234.50'],
    ['1,234.50', '1234.50'],
    ['€ 1.234.567,89', '1234567.89'],
    ['1 234,5', '1234.5'],
    ['€\u00a025.000,-', '25000'],
    ['EUR 12', '12'],
    ['-3,10', '-3.10'],
    ['−3', '-3'],
    ["1'234.5", '1234.5'],
    ['007', '7'],
    ['0,5', '0.5'],
    [',5', '0.5'],
    // two places at most: three digits after a mark are thousands
    ['1.234', '1234'],
    ['1,234', '1234'],
    ['0,125', '0.125'],
    ['12,5', '12.5'],
  ])('%s is %s', (typed, number) => {
    expect(readNumber(typed, 2, 'nl')).toBe(number);
  });

  it.each(['', 'n.v.t.', '1.23.4', '1,2,3', '12 euro en', '1.2345.678', '..', '#N/A', '1e5'])(
    '%s is none',
    (typed) => {
      expect(readNumber(typed, 2, 'nl')).toBeNull();
    },
  );

  it('asks the language only where a mark can be both', () => {
    expect(readNumber('1.234', 3, 'nl')).toBe('1234');
    expect(readNumber('1.234', 3, 'en')).toBe('1.234');
    expect(readNumber('1,234', 3, 'nl')).toBe('1.234');
    expect(readNumber('12.34', 3, 'nl')).toBe('12.34');
  });
});
