import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { ActionCard, ActionView, Language, Page } from './types';
import { useWindow, useWindowPages } from './window';

export function useAction(language: Language, id: string) {
  return useWindow<ActionView>(apiAddress(`/actions/${encodeURIComponent(id)}`, inLanguage(language)));
}

export interface ActionFilters {
  theme?: readonly string[];
  municipality?: readonly string[];
  sector?: readonly string[];
  plan?: readonly string[];
  state?: readonly string[];
  organisation?: readonly string[];
  q?: string;
}

export function useActions(language: Language, limit: number, filters: ActionFilters) {
  return useWindow<Page<ActionCard>>(apiAddress('/actions', { ...filters, limit, ...inLanguage(language) }));
}

/** By title: a number tells where an action stands in its theme, not among those of other themes. */
export function useActionPages(language: Language, limit: number, filters: ActionFilters) {
  return useWindowPages<ActionCard>(
    apiAddress('/actions', { ...filters, sort: 'title', limit, ...inLanguage(language) }),
  );
}
