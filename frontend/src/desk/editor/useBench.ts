import { useEffect, useMemo, useReducer } from 'preact/hooks';
import { useDesk } from '../DeskContext';
import type { Kind } from '../items/kinds';
import { type BenchState, Workbench } from '../working/workbench';
import { emptyDraft } from './emptyDraft';

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

  return [bench, bench.state];
}
