import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { Later } from '../shell/Later';
import { writesLedger } from './access';
import { LedgerPage } from './LedgerPage';
import { cbsPlace, isTablePlace } from './together/tablePlaces';

/** The ledger itself, or one of its tables by its place in the address. */
export function LedgerPlace({ id }: { id: string | null }) {
  const texts = useDeskTexts();
  const { me } = useDesk();
  if (!id) return <LedgerPage />;
  if (id === cbsPlace && writesLedger(me)) {
    return <Later load={() => import('./cbs/CbsPage')}>{({ CbsPage }) => <CbsPage />}</Later>;
  }
  if (!isTablePlace(id)) return <h1>{texts.missing}</h1>;
  return (
    <Later load={() => import('./together/TogetherPage')}>
      {({ TogetherPage }) => <TogetherPage place={id} />}
    </Later>
  );
}
