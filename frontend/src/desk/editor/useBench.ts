import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { useDesk } from '../DeskContext';
import type { Kind } from '../kinds/kind';
import { nextBoundary } from '../publishing/nextBoundary';
import type { BenchState } from '../working/benchState';
import { Workbench } from '../working/workbench';
import { emptyDraft } from './emptyDraft';

/** Looks again when somebody comes back to this tab, and when a publication begins or ends. */
function useFreshness(bench: Workbench): void {
  const { view } = bench.state;
  useEffect(() => {
    const look = () => document.visibilityState === 'visible' && void bench.refresh();
    addEventListener('visibilitychange', look);
    const wait = view && nextBoundary(view);
    const timer = wait && setTimeout(look, wait);
    return () => {
      removeEventListener('visibilitychange', look);
      if (timer) clearTimeout(timer);
    };
  }, [bench, view]);
}

/** The workbench of one item as long as its page is open. */
export function useBench(kind: Kind, id: string, isNew: boolean): [Workbench, BenchState] {
  const desk = useDesk();
  const bench = useMemo(() => new Workbench(desk.api, desk.drafts, kind.collection, id), [kind, id]);
  const [, redraw] = useReducer((count: number) => count + 1, 0);

  useEffect(() => {
    const stop = bench.subscribe(() => redraw(undefined));
    void (isNew ? emptyDraft(kind, desk.me) : Promise.resolve({ texts: {} })).then((empty) =>
      bench.load(isNew, empty),
    );
    const flush = () => void bench.flush();
    addEventListener('online', flush);
    addEventListener('pagehide', flush);
    return () => {
      removeEventListener('online', flush);
      removeEventListener('pagehide', flush);
      stop();
      bench.close();
    };
  }, [bench]);

  useFreshness(bench);

  return [bench, bench.state];
}
