import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, Page, PlanCard, PlanView } from './types';
import { useWindow } from './window';

export function usePlans(language: Language) {
  return useWindow<Page<PlanCard>>(apiAddress('/plans', { limit: 100, ...inLanguage(language) }));
}

export function usePlan(language: Language, year: string) {
  return useWindow<PlanView>(apiAddress(`/plans/${encodeURIComponent(year)}`, inLanguage(language)));
}
