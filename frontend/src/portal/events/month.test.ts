import { expect, test } from 'vitest';
import { byDay, lastDayOf, monthAfter, monthIn, monthOf, weeksOf } from './month';

test('a month is read from the address, in the words of its language', () => {
  const now = new Date('2026-11-24T12:00:00Z');
  expect(monthIn(new URLSearchParams('maand=2027-02'), 'nl', now)).toBe('2027-02');
  expect(monthIn(new URLSearchParams('month=2027-02'), 'en', now)).toBe('2027-02');
  for (const wrong of ['', 'maand=2027-13', 'maand=december', 'maand=1999-12']) {
    expect(monthIn(new URLSearchParams(wrong), 'nl', now), wrong).toBe('2026-11');
  }
});

test('a month begins at midnight in the region', () => {
  expect(monthOf(new Date('2026-11-30T23:30:00Z'))).toBe('2026-12');
  expect(monthOf(new Date('2026-06-30T21:59:00Z'))).toBe('2026-06');
});

test('months follow each other over the years, as far as the calendar goes', () => {
  expect([monthAfter('2026-12', 1), monthAfter('2027-01', -1)]).toEqual(['2027-01', '2026-12']);
  expect([monthAfter('2099-12', 1), monthAfter('2000-01', -1)]).toEqual([undefined, undefined]);
  expect([lastDayOf('2028-02'), lastDayOf('2026-12')]).toEqual(['2028-02-29', '2026-12-31']);
});

test('weeks begin on Monday and are whole', () => {
  const weeks = weeksOf('2026-12');
  expect(weeks).toHaveLength(5);
  expect([weeks[0]?.[0], weeks[4]?.[6]]).toEqual(['2026-11-30', '2027-01-03']);
  expect(weeksOf('2027-02')).toHaveLength(4);
  // no day is lost or doubled where the clocks change
  expect(new Set(weeksOf('2027-03').flat()).size).toBe(35);
});

test('what takes several days stands on each of them', () => {
  const trip = { startDate: '2027-03-10', endDate: '2027-03-12' };
  const days = byDay([trip], ['2027-03-09', '2027-03-10', '2027-03-12', '2027-03-13']);
  expect([...days.values()].map((held) => held.length)).toEqual([0, 1, 1, 0]);
});
