import { useQueryClient } from '@tanstack/preact-query';
import { useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { itemAddress } from '../address';
import { useDeskTexts } from '../deskTexts';
import { type Draft, type FieldPath, valueAt } from '../items/draft';
import { same } from '../items/same';
import type { Kind } from '../kinds/kind';
import { type Fault, type Faults, faultsOf, leftOf } from '../problems/faults';
import { problemTexts } from '../problems/problemTexts';
import type { Perform } from '../publishing/LanguageStanding';
import { useToast } from '../shell/Toasts';
import type { Choice } from '../working/merge';
import type { Workbench } from '../working/workbench';
import { useWriting } from './useWriting';

/** What is kept apart from the draft, and still with it: a save keeps both. */
export interface Beside {
  dirty: boolean;
  /** False when it was refused. */
  keep: () => Promise<boolean>;
}

export interface Actions {
  faults: Faults | null;
  busy: boolean;
  /** True when everything is saved. */
  save: () => Promise<boolean>;
  /** Saves what was chosen where two wrote in the same field. */
  settle: (choices: Record<FieldPath, Choice>) => Promise<boolean>;
  perform: Perform;
}

/** Saving and commanding, with what went wrong in words and what went well in a toast. */
export function useActions(kind: Kind, id: string, bench: Workbench, beside: Beside | null): Actions {
  const texts = useDeskTexts();
  const writing = useWriting();
  const tell = useToast();
  const queries = useQueryClient();
  const { route } = useLocation();
  const [found, setFound] = useState<{ faults: Faults; draft: Draft } | null>(null);
  const [busy, setBusy] = useState(false);
  const saving = useRef<Promise<boolean> | null>(null);

  const setFaults = (faults: Faults | null) => setFound(faults && { faults, draft: bench.state.draft });
  const refresh = () => void queries.invalidateQueries({ queryKey: ['desk', kind.collection] });

  const saveBy = async (way: () => Promise<boolean>): Promise<boolean> => {
    const isNew = bench.state.view === null;
    setBusy(true);
    try {
      const done = (!isNew && !bench.dirty && beside?.dirty) || (await way());
      setFaults(null);
      if (!done) return false;
      if (isNew) route(itemAddress(kind.collection, id), true);
      if (beside?.dirty && !(await beside.keep())) {
        setFaults({ headline: problemTexts(texts).problems.title, faults: [] });
        return false;
      }
      const { mergedWith } = bench.state;
      tell({ text: mergedWith === null ? writing.kept.saved : writing.editor.merged(mergedWith) });
      refresh();
      return true;
    } catch (error) {
      setFaults(faultsOf(error, texts, kind.collection));
      return false;
    } finally {
      setBusy(false);
    }
  };

  const save = () => {
    saving.current ??= saveBy(() => bench.save()).finally(() => {
      saving.current = null;
    });
    return saving.current;
  };

  const settle = (choices: Record<FieldPath, Choice>) => saveBy(() => bench.saveSettled(choices));

  const perform: Perform = async (command, body, done) => {
    const keepsWords = command === 'trash' || command === 'untrash';
    if (!keepsWords && (bench.dirty || beside?.dirty) && !(await save()))
      return { headline: problemTexts(texts).problems.title, faults: [] };
    try {
      await bench.perform(command, body);
      setFaults(null);
      if (done) tell({ text: done });
      refresh();
      return null;
    } catch (error) {
      const refused = faultsOf(error, texts, kind.collection);
      setFaults(refused);
      return refused;
    }
  };

  return {
    faults:
      found &&
      leftOf(found.faults, isUntouched(found.draft, bench.state.draft), problemTexts(texts).problems.count),
    busy,
    save,
    settle,
    perform,
  };
}

/** A fault goes when its field is changed; whether it is right now, the next save tells. */
const isUntouched =
  (then: Draft, now: Draft) =>
  ({ path }: Fault) =>
    !path || same(valueAt(then, path), valueAt(now, path));
