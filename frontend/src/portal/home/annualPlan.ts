import type { PlanCard } from '../../api/types';

/** The plan of the latest year that has begun, or else the first to come: what the region works on now. */
export function latestAnnualPlan(
  plans: readonly PlanCard[] | undefined,
  year = new Date().getFullYear(),
): PlanCard | undefined {
  const annual = plans
    ?.filter((plan) => plan.type === 'annual')
    .sort((one, other) => other.firstYear - one.firstYear);
  return annual?.find((plan) => plan.firstYear <= year) ?? annual?.at(-1);
}
