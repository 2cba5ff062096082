import { useDeskTexts } from '../deskTexts';
import { Later } from '../shell/Later';
import { LedgerPage } from './LedgerPage';
import { isTablePlace } from './together/tablePlaces';

/** The ledger itself, or one of its tables by its place in the address. */
export function LedgerPlace({ id }: { id: string | null }) {
  const texts = useDeskTexts();
  if (!id) return <LedgerPage />;
  if (!isTablePlace(id)) return <h1>{texts.missing}</h1>;
  return (
    <Later load={() => import('./together/TogetherPage')}>
      {({ TogetherPage }) => <TogetherPage place={id} />}
    </Later>
  );
}
