import { useInfiniteQuery } from '@tanstack/preact-query';
import type { DeskCard, Page } from '../../api/types';
import { useDesk } from '../DeskContext';
import type { Kind } from '../kinds/kind';
import { deskPath } from '../signin/deskApi';

export interface ItemFilters {
  q: string;
  state: string;
  language: string;
}

const pageSize = 30;

/** The list of a collection as filtered, a page at a time. */
export function useItems({ collection, columns = [] }: Kind, filters: ItemFilters) {
  const { api } = useDesk();
  const query = new URLSearchParams({ limit: String(pageSize) });
  if (columns.length > 0) query.set('columns', columns.join(','));
  for (const [key, value] of Object.entries(filters)) if (value) query.set(key, value);
  const first = `/${collection}?${query}`;
  return useInfiniteQuery({
    queryKey: ['desk', collection, 'list', filters],
    initialPageParam: first,
    queryFn: ({ pageParam, signal }) => api.get<Page<DeskCard>>(pageParam, signal),
    getNextPageParam: (page) => page.next && deskPath(page.next),
    // Somebody else may have worked on it since the last look.
    refetchOnMount: 'always',
  });
}
