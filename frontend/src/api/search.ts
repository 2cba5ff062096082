import { apiAddress } from './client';
import type { Language, SearchPage, Suggestion } from './types';
import { useWindow } from './window';

/** In characters; the API refuses longer ones. */
export const longestQuestion = 200;

export type SearchGroup = keyof SearchPage['facets'];

/** What hits are narrowed down by: chosen values of a group are "or". */
export type SearchChoice = { readonly [Group in SearchGroup]?: readonly string[] };

export interface SearchQuestion {
  q: string;
  choice: SearchChoice;
  offset?: number;
}

export function useSearch(language: Language, { q, choice, offset }: SearchQuestion, limit: number) {
  return useWindow<SearchPage>(
    q && q.length <= longestQuestion
      ? apiAddress('/search', { ...choice, q, offset: offset || undefined, limit, lang: language })
      : undefined,
  );
}

export function useSuggestions(language: Language, q: string) {
  return useWindow<{ items: Suggestion[] }>(
    q.length > 1 && q.length <= longestQuestion
      ? apiAddress('/search/suggestions', { q, lang: language })
      : undefined,
  );
}
