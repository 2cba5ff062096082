import { useState } from 'preact/hooks';
import { ApiError } from '../../../api/client';
import type { PopulationPreview } from '../../../api/types';
import { Button } from '../../../design/Button';
import { Field, TextField } from '../../../design/Field';
import { LoadingLine } from '../../../design/LoadingLine';
import { Notice } from '../../../design/Notice';
import { regionDay } from '../../../i18n';
import { useDesk } from '../../DeskContext';
import { useDeskTexts } from '../../deskTexts';
import { problemTexts } from '../../problems/problemTexts';
import { useCbsWords } from './useCbsWords';

const mostYears = 30;

/** Where the figures come from: asked of Statistics Netherlands, or a file of theirs. */
export function CbsSource({ onSeen }: { onSeen: (seen: PopulationPreview, fetched: boolean) => void }) {
  const texts = useDeskTexts();
  const words = useCbsWords();
  const { api } = useDesk();
  const thisYear = Number(regionDay(new Date()).slice(0, 4));
  const [first, setFirst] = useState(thisYear - 3);
  const [last, setLast] = useState(thisYear);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  const look = async (place: string, body: unknown) => {
    setBusy(true);
    setWrong('');
    try {
      onSeen(
        await api.change<PopulationPreview>('POST', `/ledger/population-figures/${place}`, { body }),
        place === '_fetch',
      );
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 500;
      if (status === 413) setWrong(words.tooLarge);
      else if (status === 400 || status === 415) setWrong(words.unreadable);
      // what the portal cannot reach, or the browser: either way nothing was recorded
      else if (place === '_fetch' && (status === 502 || status === 503 || status === 504))
        setWrong(words.noNetwork);
      else
        setWrong(
          status === 0 ? problemTexts(texts).problems.unreachable : problemTexts(texts).problems.server,
        );
    } finally {
      setBusy(false);
    }
  };
  const fetchYears = (event: Event) => {
    event.preventDefault();
    const count = last - first + 1;
    if (!(first >= 2000 && last <= 2100 && count >= 1 && count <= mostYears)) setWrong(words.wrongYears);
    else void look('_fetch', { years: Array.from({ length: count }, (_, at) => first + at) });
  };
  const read = (file: File | undefined) => {
    if (!file) return;
    const isJson = file.type === 'application/json' || /\.json$/i.test(file.name);
    void look('_preview-import', new Blob([file], { type: isJson ? 'application/json' : 'text/csv' }));
  };
  return (
    <form class="dialog-form cbs-source" noValidate onSubmit={fetchYears}>
      {wrong && <Notice fault title={wrong} />}
      <div class="cbs-years">
        <TextField
          label={words.firstYear}
          type="number"
          min={2000}
          max={2100}
          value={first}
          onInput={(event) => setFirst(event.currentTarget.valueAsNumber)}
        />
        <TextField
          label={words.lastYear}
          type="number"
          min={2000}
          max={2100}
          value={last}
          onInput={(event) => setLast(event.currentTarget.valueAsNumber)}
        />
        <Button look="main" type="submit" disabled={busy}>
          {words.fetch}
        </Button>
      </div>
      <Field label={words.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            class="control"
            disabled={busy}
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => {
              read(event.currentTarget.files?.[0]);
              // so that the same file, mended meanwhile, can be chosen again
              event.currentTarget.value = '';
            }}
          />
        )}
      </Field>
      {busy && <LoadingLine />}
    </form>
  );
}
