import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { ApiError } from '../../api/client';
import type { FigureImport } from '../../api/types';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { Field, SelectField, TextAreaField } from '../../design/Field';
import { Notice } from '../../design/Notice';
import { placeOf } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import { problemTexts } from '../problems/problemTexts';
import { ImportPreview } from './ImportPreview';
import type { Area, SeriesValue } from './series';
import { useSeriesWords } from './useSeriesWords';

interface ImportProps {
  areas: readonly Area[];
  /** What the table has now. */
  values: readonly SeriesValue[];
  decimals: number;
  onTake: (values: SeriesValue[]) => void;
  onClose: () => void;
}

/** Looks at a file, or at what was pasted, before anything of it goes into the table. */
export function ImportDialog({ open, ...props }: ImportProps & { open: boolean }) {
  const words = useSeriesWords();
  return (
    <Dialog title={words.import.title} open={open} onClose={props.onClose}>
      <div class="dialog-wide">
        <ImportForm {...props} />
      </div>
    </Dialog>
  );
}

function ImportForm({ areas, values, decimals, onTake, onClose }: ImportProps) {
  const texts = useDeskTexts();
  const words = useSeriesWords().import;
  const { api } = useDesk();
  const { path, query } = useLocation();
  const [file, setFile] = useState<File | null>(null);
  const [pasted, setPasted] = useState('');
  const [mark, setMark] = useState('');
  const [seen, setSeen] = useState<FigureImport | null>(null);
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  const look = async (event: Event) => {
    event.preventDefault();
    const body = bodyOf(file, pasted);
    setSeen(null);
    setWrong(body ? '' : words.nothing);
    if (!body) return;
    setBusy(true);
    // one that was never saved is not there to be compared with
    const figure = 'new' in query ? null : placeOf(path).id;
    const asked = new URLSearchParams({ ...(figure && { figure }), ...(mark && { decimalMark: mark }) });
    try {
      setSeen(await api.change<FigureImport>('POST', `/figures/_preview-import?${asked}`, { body }));
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 500;
      if (status === 413) setWrong(words.tooLarge);
      else if (status === 400 || status === 415) setWrong(words.unreadable);
      else
        setWrong(
          status === 0 ? problemTexts(texts).problems.unreachable : problemTexts(texts).problems.server,
        );
    } finally {
      setBusy(false);
    }
  };
  const choose = (change: () => void) => {
    setSeen(null);
    change();
  };
  return (
    <form class="dialog-form" noValidate onSubmit={look}>
      <p>{words.lead}</p>
      {wrong && <Notice fault title={wrong} />}
      <Field label={words.file}>
        {(control) => (
          <input
            {...control}
            type="file"
            class="control"
            data-first-focus
            accept=".csv,.json,text/csv,application/json"
            onChange={(event) => choose(() => setFile(event.currentTarget.files?.[0] ?? null))}
          />
        )}
      </Field>
      {!file && (
        <TextAreaField
          label={words.paste}
          rows={4}
          value={pasted}
          spellcheck={false}
          onInput={(event) => choose(() => setPasted(event.currentTarget.value))}
        />
      )}
      <SelectField
        label={words.mark}
        value={mark}
        options={Object.entries(words.marks).map(([value, label]) => ({ value, label }))}
        onChange={(event) => choose(() => setMark(event.currentTarget.value))}
      />
      {seen && (
        <ImportPreview
          seen={seen}
          areas={areas}
          values={values}
          decimals={decimals}
          onTake={(taken) => {
            onTake(taken);
            onClose();
          }}
        />
      )}
      {!seen && (
        <div class="dialog-buttons">
          <Button look="main" type="submit" disabled={busy}>
            {words.look}
          </Button>
          <Button onClick={onClose}>{texts.cancel}</Button>
        </div>
      )}
    </form>
  );
}

/** As CSV unless it is JSON; a block from a spreadsheet has tabs, which is CSV too. */
function bodyOf(file: File | null, pasted: string): Blob | null {
  if (file) {
    const isJson = file.type === 'application/json' || /\.json$/i.test(file.name);
    return new Blob([file], { type: isJson ? 'application/json' : 'text/csv' });
  }
  const text = pasted.trim();
  if (!text) return null;
  return new Blob([text], { type: /^[[{]/.test(text) ? 'application/json' : 'text/csv' });
}
