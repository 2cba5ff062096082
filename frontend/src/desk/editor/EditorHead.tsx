import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { listAddress } from '../address';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import { PreviewDialog } from '../revisions/PreviewDialog';
import { RevisionsDialog } from '../revisions/RevisionsDialog';
import type { BenchState } from '../working/benchState';
import { SaveStatus } from './SaveStatus';
import type { Actions } from './useActions';
import { useWriting } from './useWriting';

/** Stays in sight: whether your words are safe, and the button that saves them. */
export function EditorHead({
  kind,
  dirty,
  unkept,
  state,
  actions,
  readOnly,
}: {
  kind: Kind;
  dirty: boolean;
  /** Values of a person were typed and not kept. */
  unkept: boolean;
  state: BenchState;
  actions: Actions;
  readOnly: boolean;
}) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const [open, setOpen] = useState<'preview' | 'history' | null>(null);
  const close = () => setOpen(null);
  const hasPage = kind.texts.some((field) => field.input === 'rich');
  return (
    <div class="editor-head">
      <a href={listAddress(kind.collection)} class="editor-back">
        {writing.editor.back(texts.kinds[kind.collection].many)}
      </a>
      <SaveStatus state={state} dirty={dirty} unkept={unkept} busy={actions.busy} />
      <div class="editor-buttons">
        {hasPage && (
          <Button look="quiet" onClick={() => setOpen('preview')}>
            {writing.editor.preview}
          </Button>
        )}
        {state.view && (
          <Button look="quiet" onClick={() => setOpen('history')}>
            {writing.editor.history}
          </Button>
        )}
        {!readOnly && (
          <Button
            look={dirty ? 'main' : 'plain'}
            disabled={actions.busy}
            aria-keyshortcuts="Control+S"
            title={writing.editor.saveKeys}
            onClick={() => void actions.save()}
          >
            {writing.editor.save}
          </Button>
        )}
      </div>
      <PreviewDialog kind={kind} draft={state.draft} open={open === 'preview'} onClose={close} />
      {state.view && (
        <RevisionsDialog
          kind={kind}
          view={state.view}
          dirty={dirty}
          open={open === 'history'}
          onClose={close}
          perform={actions.perform}
        />
      )}
    </div>
  );
}
