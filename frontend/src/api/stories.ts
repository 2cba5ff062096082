import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, Page, StoryCard, StoryView } from './types';
import { useWindow, useWindowPages } from './window';

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

export function useStoryPages(language: Language, limit: number, filters: StoryFilters) {
  return useWindowPages<StoryCard>(storiesAddress(language, limit, filters));
}
