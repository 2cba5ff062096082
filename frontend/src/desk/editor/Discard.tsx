import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import { listAddress } from '../address';
import { useDeskTexts } from '../deskTexts';
import type { Kind } from '../kinds/kind';
import type { Workbench } from '../working/workbench';
import { useWriting } from './useWriting';

/** Back to what was last saved; for an item that never was, back to the list. */
export function Discard({ kind, bench }: { kind: Kind; bench: Workbench }) {
  const texts = useDeskTexts();
  const writing = useWriting();
  const { route } = useLocation();
  const [asking, setAsking] = useState(false);
  const discard = async () => {
    setAsking(false);
    const isNew = bench.state.view === null;
    await bench.discard();
    if (isNew) route(listAddress(kind.collection));
  };
  return (
    <>
      <Button look="quiet" onClick={() => setAsking(true)}>
        {writing.editor.discard}
      </Button>
      <Dialog title={writing.editor.discardTitle} open={asking} onClose={() => setAsking(false)}>
        <p>{writing.editor.discardText}</p>
        <div class="dialog-buttons">
          <Button look="danger" onClick={() => void discard()}>
            {writing.editor.discardDo}
          </Button>
          <Button onClick={() => setAsking(false)}>{texts.cancel}</Button>
        </div>
      </Dialog>
    </>
  );
}
