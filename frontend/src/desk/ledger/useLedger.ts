import { useInfiniteQuery } from '@tanstack/preact-query';
import type { LedgerLine, Page } from '../../api/types';
import { useDesk } from '../DeskContext';
import { deskPath } from '../signin/deskApi';

export interface LedgerFilters {
  book: string;
  year: string;
}

export const ledgerQuery = ['desk', 'ledger'] as const;

/** The ledger as filtered, the newest first, a page at a time. */
export function useLedger(filters: LedgerFilters) {
  const { api } = useDesk();
  const query = new URLSearchParams({ limit: '30' });
  for (const [name, value] of Object.entries(filters)) if (value) query.set(name, value);
  return useInfiniteQuery({
    queryKey: [...ledgerQuery, filters],
    initialPageParam: `/ledger?${query}`,
    queryFn: ({ pageParam, signal }) => api.get<Page<LedgerLine>>(pageParam, signal),
    getNextPageParam: (page) => page.next && deskPath(page.next),
    refetchOnMount: 'always',
  });
}
