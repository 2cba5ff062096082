import { useDesk } from '../DeskContext';
import type { Draft } from '../items/draft';
import { readsLedger } from '../ledger/access';
import { Later } from '../shell/Later';

/** What the year of a statement comes to in the ledger, for who may read that. */
export function StatementYear({ draft }: { draft: Draft }) {
  const { me } = useDesk();
  const { year, municipalities, position } = draft;
  if (!readsLedger(me) || typeof year !== 'number' || year < 2000 || year > 2100) return null;
  return (
    <Later load={() => import('../ledger/together/YearAccount')}>
      {({ YearAccount }) => (
        <YearAccount
          key={year}
          year={year}
          municipalities={(municipalities ?? []) as string[]}
          countedTo={typeof position === 'number' ? position : undefined}
        />
      )}
    </Later>
  );
}
