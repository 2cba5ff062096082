import { expect, test } from 'vitest';
import type { StatementCard } from '../../api/types';
import { amountOf, commonRate, newestWhole } from './contributed';

function year(of: number, ...contributions: [municipality: string, rate: number, amount: number | null][]) {
  const whole = contributions.every(([, , amount]) => amount !== null);
  return {
    year: of,
    contributions: contributions.map(([id, rate, amount]) => ({ municipality: { id }, rate, amount })),
    totals: { contributions: { amount: whole ? 1 : null } },
  } as unknown as StatementCard;
}

test('the newest year without a missing figure is shown', () => {
  const years = [year(2023, ['a', 1, 10]), year(2025, ['a', 1, null]), year(2024, ['a', 1, 12])];
  expect(newestWhole(years)?.year).toBe(2024);
  expect(newestWhole([year(2025)])).toBeUndefined();
});

test('a rate is named only where all pay the same', () => {
  expect(commonRate(year(2024, ['a', 1, 10], ['b', 1, 20]))).toBe(1);
  expect(commonRate(year(2024, ['a', 1, 10], ['b', 1.5, 20]))).toBeUndefined();
});

test('who does not pay has no amount', () => {
  expect(amountOf(year(2024, ['a', 1, 10]), 'a')).toBe(10);
  expect(amountOf(year(2024, ['a', 1, 10]), 'b')).toBeUndefined();
  expect(amountOf(undefined, 'a')).toBeUndefined();
});
