import type { WritingTexts } from '../../i18n/writing.nl';
import { toLocal } from '../publishing/localTime';
import type { BenchState } from '../working/benchState';
import { useWriting } from './useWriting';

/** One line that says where your words are. */
export function SaveStatus({
  state,
  dirty,
  unkept,
  busy,
}: {
  state: BenchState;
  dirty: boolean;
  unkept: boolean;
  busy: boolean;
}) {
  const writing = useWriting();
  const failed =
    unkept || state.kept.where === 'failed' || (state.kept.where === 'browser' && state.kept.waiting);
  return (
    <p class={failed ? 'save-status is-waiting' : 'save-status'} role="status">
      {busy ? writing.kept.saving : unkept ? writing.kept.unkept : words(state, dirty, writing.kept)}
    </p>
  );
}

function words({ kept, view, resumed }: BenchState, dirty: boolean, texts: WritingTexts['kept']): string {
  switch (kept.where) {
    case 'browser':
      return kept.waiting ? texts.waiting(clock(kept.at)) : texts.browser(clock(kept.at));
    case 'desk':
      return texts.desk(clock(kept.at));
    case 'failed':
      return texts.failed;
    default:
      if (dirty) return resumed ? resumedWords(resumed, texts) : '';
      return view ? texts.nothing : texts.never;
  }
}

function resumedWords(resumed: NonNullable<BenchState['resumed']>, texts: WritingTexts['kept']): string {
  const time = clock(new Date(resumed.at));
  return resumed.from === 'browser' ? texts.browser(time) : texts.desk(time);
}

/** "14.03" */
function clock(at: Date): string {
  return toLocal(at).slice(11, 16).replace(':', '.');
}
