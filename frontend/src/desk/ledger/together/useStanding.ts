import { useQuery } from '@tanstack/preact-query';
import type { LedgerLine, Page } from '../../../api/types';
import { useDesk } from '../../DeskContext';
import { deskPath } from '../../signin/deskApi';
import { ledgerQuery } from '../useLedger';

/** The lines of a year that nothing took back, the newest first; what is typed over them must be the latest. */
export function useStanding(year: number) {
  const { api } = useDesk();
  return useQuery({
    queryKey: [...ledgerQuery, 'standing', year],
    refetchOnMount: 'always',
    // one that comes back to this tab goes on with what is typed
    refetchOnWindowFocus: false,
    queryFn: async ({ signal }) => {
      const lines: LedgerLine[] = [];
      for (let path: string | null = `/ledger?year=${year}&limit=100`; path; ) {
        const page: Page<LedgerLine> = await api.get(path, signal);
        lines.push(...page.items);
        path = page.next && deskPath(page.next);
      }
      return lines.filter(({ reverses, reversedBy }) => !reverses && !reversedBy);
    },
  });
}
