import { expect, it } from 'vitest';
import { patterns, readRule, writeRule } from './rule';

it.each(patterns)('%s is read as it was written', (pattern) => {
  for (const until of ['', '2027-12-07']) {
    expect(readRule(writeRule(pattern, until, '2026-12-01T19:30'))).toEqual({ pattern, until });
  }
});

it('takes the weekday and its place in the month from the first day', () => {
  expect(writeRule('monthlyOnWeekday', '2027-12-07', '2026-12-01T19:30')).toBe(
    'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271207',
  );
  expect(writeRule('monthlyOnWeekday', '', '2026-12-29')).toBe('FREQ=MONTHLY;BYDAY=5TU');
  expect(writeRule('monthlyOnLastWeekday', '', '2027-01-31')).toBe('FREQ=MONTHLY;BYDAY=-1SU');
});

it('leaves a rule that is none of the choices as it is', () => {
  expect(readRule('FREQ=WEEKLY;BYDAY=TU,TH').pattern).toBe('own');
  expect(readRule('FREQ=DAILY;COUNT=3').pattern).toBe('own');
});
