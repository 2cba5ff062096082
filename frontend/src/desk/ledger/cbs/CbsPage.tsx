import { useState } from 'preact/hooks';
import type { PopulationPreview } from '../../../api/types';
import { listAddress } from '../../address';
import { useTitle } from '../../shell/useTitle';
import { ledgerPlace } from '../access';
import { useTogetherWords } from '../together/useTogetherWords';
import { CbsPreview } from './CbsPreview';
import { CbsSource } from './CbsSource';
import { useCbsWords } from './useCbsWords';

/** Population figures of Statistics Netherlands: looked at first, and recorded when the treasurer says so. */
export function CbsPage() {
  const words = useCbsWords();
  const together = useTogetherWords();
  const [seen, setSeen] = useState<{ preview: PopulationPreview; fetched: boolean } | null>(null);
  useTitle(words.title);
  return (
    <>
      <p>
        <a href={`${listAddress(ledgerPlace)}?book=population`}>{together.back}</a>
      </p>
      <div class="page-head">
        <h1>{words.title}</h1>
      </div>
      <p class="field-hint ledger-lead">{words.lead}</p>
      {seen ? (
        <CbsPreview seen={seen.preview} fetched={seen.fetched} onDone={() => setSeen(null)} />
      ) : (
        <CbsSource onSeen={(preview, fetched) => setSeen({ preview, fetched })} />
      )}
    </>
  );
}
