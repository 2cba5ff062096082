import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { Button } from '../../design/Button';
import { Dialog } from '../../design/Dialog';
import type { Kept } from '../working/autosave';
import type { Workbench } from '../working/workbench';
import { useWriting } from './useWriting';

/**
 * Asks before somebody walks away from words that are not saved. Nothing is lost by leaving: the words
 * stay in the browser and as a working copy; only where both failed does the browser itself warn too.
 * What is known of a person is kept in no such place, so that is lost, and it says so.
 */
export function LeaveGuard({
  bench,
  dirty,
  unkept,
  kept,
  onSave,
}: {
  bench: Workbench;
  dirty: boolean;
  /** Values of a person were typed and not kept. */
  unkept: boolean;
  kept: Kept;
  onSave: () => Promise<boolean>;
}) {
  const writing = useWriting();
  const { route } = useLocation();
  const [target, setTarget] = useState<string | null>(null);
  const unsafe = unkept || (dirty && kept.where === 'failed');

  useEffect(() => {
    if (!dirty) return;
    const onClick = (event: MouseEvent) => {
      const address = leaving(event);
      if (!address) return;
      event.preventDefault();
      event.stopPropagation();
      setTarget(address);
    };
    document.addEventListener('click', onClick, { capture: true });
    return () => document.removeEventListener('click', onClick, { capture: true });
  }, [dirty]);

  // Back and forward: the browser asks before it goes, where it knows how to; elsewhere it just goes.
  useEffect(() => {
    if (!dirty || !('navigation' in window)) return;
    const onTraverse = (event: NavigateEvent) => {
      if (event.navigationType !== 'traverse' || event.hashChange || !event.cancelable) return;
      event.preventDefault();
      const { pathname, search } = new URL(event.destination.url);
      setTarget(pathname + search);
    };
    window.navigation.addEventListener('navigate', onTraverse);
    return () => window.navigation.removeEventListener('navigate', onTraverse);
  }, [dirty]);

  useEffect(() => {
    if (!unsafe) return;
    const onUnload = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', onUnload);
    return () => removeEventListener('beforeunload', onUnload);
  }, [unsafe]);

  const go = async () => {
    await bench.flush();
    if (target) route(target);
  };
  const stay = () => setTarget(null);
  const saveAndGo = async () => {
    if (await onSave()) await go();
    else stay();
  };
  return (
    <Dialog title={writing.leave.title} open={target !== null} onClose={stay}>
      <p>{unkept ? writing.leave.unkept : writing.leave.text}</p>
      <div class="dialog-buttons">
        <Button look="main" onClick={() => void saveAndGo()}>
          {writing.leave.save}
        </Button>
        <Button onClick={() => void go()}>{writing.leave.go}</Button>
        <Button onClick={stay}>{writing.leave.stay}</Button>
      </div>
    </Dialog>
  );
}

/** The address that a click would lead this page to; null when the page stays. */
function leaving(event: MouseEvent): string | null {
  if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return null;
  const link = (event.target as Element | null)?.closest('a');
  if (!link || link.target === '_blank' || link.origin !== location.origin || link.isContentEditable)
    return null;
  const stays = link.pathname === location.pathname && link.search === location.search;
  return stays ? null : link.pathname + link.search;
}
