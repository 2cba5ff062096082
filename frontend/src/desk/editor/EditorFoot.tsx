import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { formatTime, useLanguage } from '../../i18n';
import { itemAddress, listAddress } from '../address';
import { useDesk } from '../DeskContext';
import { useDeskTexts } from '../deskTexts';
import type { View } from '../items/deskView';
import type { Kind } from '../kinds/kind';
import { problemTexts } from '../problems/problemTexts';
import type { Perform } from '../publishing/LanguageStanding';
import { useToast } from '../shell/Toasts';
import type { Workbench } from '../working/workbench';
import { Discard } from './Discard';
import { useWriting } from './useWriting';

/** Who changed it last, and the ways back: to what was saved, and to the trash, which can be undone. */
export function EditorFoot({
  kind,
  bench,
  title,
  perform,
}: {
  kind: Kind;
  bench: Workbench;
  title: string;
  perform: Perform;
}) {
  const texts = useDeskTexts();
  const language = useLanguage();
  const { view } = bench.state;
  return (
    <footer class="editor-foot">
      {view && (
        <p class="field-hint">
          {texts.list.changed}{' '}
          {texts.list.changedBy(formatTime(view.changedAt, language), view.changedBy?.name ?? '')}
        </p>
      )}
      {bench.dirty && <Discard kind={kind} bench={bench} />}
      {view && <Trash kind={kind} view={view} title={title} perform={perform} />}
    </footer>
  );
}

function Trash({ kind, view, title, perform }: { kind: Kind; view: View; title: string; perform: Perform }) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { api } = useDesk();
  const tell = useToast();
  const { route } = useLocation();
  const { trash, untrash } = view.allowed;
  const path = `/${kind.collection}/${view.id}`;

  const undo = async () => {
    const current = await api.get<View>(path);
    await api.change('POST', `${path}/_untrash`, { body: {}, version: current.version });
    tell({ text: writing.editor.untrashed(title) });
    route(itemAddress(kind.collection, view.id));
  };
  const toTrash = async () => {
    if (await perform('trash', {}, '')) return;
    tell({
      text: writing.editor.trashed(title),
      action: {
        label: writing.editor.undo,
        run: () => void undo().catch(() => tell({ text: problemTexts(texts).problems.server })),
      },
    });
    route(listAddress(kind.collection));
  };

  if (view.trashedAt) {
    const back = () => void perform('untrash', {}, writing.editor.untrashed(title));
    return untrash.allowed ? <Button onClick={back}>{writing.editor.untrash}</Button> : null;
  }
  return trash.allowed ? (
    <Button look="quiet" onClick={() => void toTrash()}>
      {writing.editor.trash}
    </Button>
  ) : null;
}
