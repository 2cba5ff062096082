import { apiAddress } from './client';
import { inLanguage } from './inLanguage';
import type { Language, Page, PageCard, PageView } from './types';
import { useWindow } from './window';

/** A page as the head and foot of the portal link to it. */
export type PageInNavigation = Pick<PageCard, 'id' | 'language' | 'navigation' | 'slug' | 'title'>;

/** The pages that editors keep, in the order of the navigation. */
export function useNavigation(language: Language): readonly PageInNavigation[] {
  const address = apiAddress('/pages', {
    fields: 'id,language,navigation,slug,title',
    limit: 100,
    ...inLanguage(language),
  });
  return useWindow<Page<PageInNavigation>>(address).data?.items ?? [];
}

export function usePageOfSlug(language: Language, slug: string) {
  return useWindow<PageView>(apiAddress(`/pages/${encodeURIComponent(slug)}`, { lang: language }));
}
