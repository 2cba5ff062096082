import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { LoadingLine } from '../../design/LoadingLine';
import { Notice } from '../../design/Notice';
import { listAddress } from '../address';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import { useValues } from '../people/useValues';
import { problemTexts } from '../problems/problemTexts';
import type { BenchState } from '../working/benchState';
import { Conflict } from '../working/Conflict';
import type { Workbench } from '../working/workbench';
import { ItemEditor } from './ItemEditor';
import { useActions } from './useActions';
import { useBench } from './useBench';
import { useWriting } from './useWriting';

export function ItemPage({ kind, id }: { kind: Kind; id: string }) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { query } = useLocation();
  const [bench, state] = useBench(kind, id, 'new' in query);
  const back = (
    <a href={listAddress(kind.collection)}>{writing.editor.back(texts.kinds[kind.collection].many)}</a>
  );
  if (state.phase === 'loading') return <LoadingLine />;
  if (state.phase === 'missing') {
    return (
      <>
        <h1>{texts.missing}</h1>
        {back}
      </>
    );
  }
  if (state.phase === 'failed') {
    return (
      <>
        <Notice fault title={texts.failed}>
          <p>{problemTexts(texts).problems.unreachable}</p>
          <Button onClick={() => void bench.load(false, state.draft)}>{texts.again}</Button>
        </Notice>
        {back}
      </>
    );
  }
  return <OpenItem kind={kind} id={id} bench={bench} state={state} />;
}

/** The editor, or first the choices where two wrote in the same field; what goes wrong shows in either. */
function OpenItem({
  kind,
  id,
  bench,
  state,
}: {
  kind: Kind;
  id: string;
  bench: Workbench;
  state: BenchState;
}) {
  const values = useValues(kind, id, bench);
  const actions = useActions(kind, id, bench, values);
  return state.conflict ? (
    <Conflict
      kind={kind}
      conflict={state.conflict}
      onSettle={actions.settle}
      onBack={() => bench.leaveConflict()}
    />
  ) : (
    <ItemEditor kind={kind} bench={bench} state={state} actions={actions} values={values} />
  );
}
