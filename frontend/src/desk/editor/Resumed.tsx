import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { formatTime, useLanguage } from '../../i18n';
import type { BenchState } from '../working/benchState';
import type { Workbench } from '../working/workbench';
import { useWriting } from './useWriting';

/** Says which words you go on with, and what else there is. */
export function Resumed({ bench, state }: { bench: Workbench; state: BenchState }) {
  const writing = useWriting();
  const language = useLanguage();
  const { resumed, other, view, baseVersion } = state;
  const behind = view !== null && baseVersion !== null && baseVersion < view.version && bench.dirty;
  if (!resumed && !other && !behind) return null;
  return (
    <Notice>
      {resumed && (
        <p>
          {resumed.from === 'browser'
            ? writing.editor.restoredBrowser(formatTime(resumed.at, language))
            : writing.editor.restoredDesk(formatTime(resumed.at, language))}
        </p>
      )}
      {behind && <p>{writing.editor.stale(view.changedBy.name)}</p>}
      {other && (
        <p class="with-button">
          {writing.editor.otherCopy(formatTime(other.savedAt, language))}
          <Button onClick={() => bench.takeOther()}>{writing.editor.otherCopyTake}</Button>
        </p>
      )}
    </Notice>
  );
}
