import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, Page, PlanCard, PlanView } from './types';
import { useWindow } from './window';

export function usePlans(language: Language) {
  return useWindow<Page<PlanCard>>(apiAddress('/plans', inLanguage(language)));
}

export function usePlan(language: Language, year: string) {
  return useWindow<PlanView>(apiAddress(`/plans/${encodeURIComponent(year)}`, inLanguage(language)));
}

/** The plan of the latest year: what the region works on now. */
export function latestAnnualPlan(plans: readonly PlanCard[] | undefined): PlanCard | undefined {
  return plans?.filter((plan) => plan.type === 'annual').sort((a, b) => b.firstYear - a.firstYear)[0];
}
