import { Button } from '../../design/Button';
import { Notice } from '../../design/Notice';
import { formatTime, useLanguage } from '../../i18n';
import { useDeskTexts } from '../deskTexts';
import type { BenchState } from '../working/benchState';
import type { Workbench } from '../working/workbench';

/** Says which words you go on with, and what else there is. */
export function Resumed({ bench, state }: { bench: Workbench; state: BenchState }) {
  const texts = useDeskTexts();
  const language = useLanguage();
  const { resumed, other, view, baseVersion } = state;
  const behind = view !== null && baseVersion !== null && baseVersion < view.version && bench.dirty;
  if (!resumed && !other && !behind) return null;
  return (
    <Notice>
      {resumed && (
        <p>
          {resumed.from === 'browser'
            ? texts.editor.restoredBrowser(formatTime(resumed.at, language))
            : texts.editor.restoredDesk(formatTime(resumed.at, language))}
        </p>
      )}
      {behind && <p>{texts.editor.stale(view.changedBy.name)}</p>}
      {other && (
        <p class="with-button">
          {texts.editor.otherCopy(formatTime(other.savedAt, language))}
          <Button onClick={() => bench.takeOther()}>{texts.editor.otherCopyTake}</Button>
        </p>
      )}
    </Notice>
  );
}
