import { expect, test } from 'vitest';
import type { PlanCard } from '../../api/types';
import { latestAnnualPlan } from './annualPlan';

const plan = (firstYear: number, type = 'annual') => ({ firstYear, type }) as PlanCard;

test('a plan of a year that is yet to come waits for its year', () => {
  const plans = [plan(2031), plan(2024), plan(2026), plan(2025, 'course')];
  expect(latestAnnualPlan(plans, 2026)?.firstYear).toBe(2026);
  expect(latestAnnualPlan(plans, 2030)?.firstYear).toBe(2026);
  expect(latestAnnualPlan(plans, 2031)?.firstYear).toBe(2031);
});

test('without one that has begun, the first to come is shown', () => {
  expect(latestAnnualPlan([plan(2031), plan(2030)], 2026)?.firstYear).toBe(2030);
  expect(latestAnnualPlan([plan(2026, 'course')], 2026)).toBeUndefined();
});
