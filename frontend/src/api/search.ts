import { apiAddress } from './client';
import type { Language, SearchPage, Suggestion } from './types';
import { useWindow } from './window';

export interface SearchFilters {
  q: string;
  kind?: string;
  offset?: number;
}

export function useSearch(language: Language, { q, kind, offset }: SearchFilters, limit: number) {
  return useWindow<SearchPage>(
    q ? apiAddress('/search', { q, kind, offset: offset || undefined, limit, lang: language }) : undefined,
  );
}

export function useSuggestions(language: Language, q: string) {
  return useWindow<{ items: Suggestion[] }>(
    q.length > 1 ? apiAddress('/search/suggestions', { q, lang: language }) : undefined,
  );
}
