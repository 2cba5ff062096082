import { useInfiniteQuery, useQueryClient } from '@tanstack/preact-query';
import { apiAddress, sameAddress, send } from './client';
import { inLanguage } from './inLanguage';
import { useWindow } from './queries';
import type { Language, Page, StoryCard, StoryView } from './types';

export interface StoryFilters {
  theme?: readonly string[];
  municipality?: readonly string[];
  sector?: readonly string[];
  organisation?: readonly string[];
  tag?: readonly string[];
  year?: readonly string[];
  action?: readonly string[];
  q?: string;
}

export function storiesAddress(language: Language, limit: number, filters: StoryFilters = {}): string {
  return apiAddress('/stories', { ...filters, limit, ...inLanguage(language) });
}

export function useStories(language: Language, limit: number, filters?: StoryFilters) {
  return useWindow<Page<StoryCard>>(storiesAddress(language, limit, filters));
}

export function useStory(language: Language, slug: string) {
  return useWindow<StoryView>(apiAddress(`/stories/${encodeURIComponent(slug)}`, { lang: language }));
}

/** The same list page after page; the first one may already be in the cache from the page's first data. */
export function useStoryPages(language: Language, limit: number, filters: StoryFilters) {
  const address = storiesAddress(language, limit, filters);
  const first = useQueryClient().getQueryData<Page<StoryCard>>([address]);
  return useInfiniteQuery({
    queryKey: ['pages', address],
    initialPageParam: address,
    initialData: first && { pages: [first], pageParams: [address] },
    queryFn: ({ pageParam, signal }) =>
      send<Page<StoryCard>>(pageParam, { signal }).then((reply) => reply.data),
    getNextPageParam: (page) => page.next && sameAddress(page.next),
    placeholderData: (previous) => previous,
  });
}
