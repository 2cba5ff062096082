import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { ActionCard, ActionView, Language, Page } from './types';
import { useWindow } from './window';

export function useAction(language: Language, id: string) {
  return useWindow<ActionView>(apiAddress(`/actions/${encodeURIComponent(id)}`, inLanguage(language)));
}

export interface ActionFilters {
  organisation?: readonly string[];
}

export function useActions(language: Language, limit: number, filters: ActionFilters) {
  return useWindow<Page<ActionCard>>(apiAddress('/actions', { ...filters, limit, ...inLanguage(language) }));
}
