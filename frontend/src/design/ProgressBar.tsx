import type { ActionState } from '../api/types';
import { useTexts } from '../i18n';

export type ActionCounts = Record<ActionState, number>;

export function countActions(states: Iterable<ActionState>): ActionCounts {
  const counts: ActionCounts = { planned: 0, running: 0, done: 0, dropped: 0 };
  for (const state of states) counts[state]++;
  return counts;
}

/** What still counts: an action that was dropped is no longer promised. */
export function promised(counts: ActionCounts): number {
  return counts.planned + counts.running + counts.done;
}

export function startedOrDone(counts: ActionCounts): number {
  return counts.running + counts.done;
}

/** Done in full colour, running hatched; the words below say the same. */
export function ProgressBar({ counts }: { counts: ActionCounts }) {
  const texts = useTexts();
  const all = promised(counts);
  if (all === 0) return <p class="progress-words">{texts.progress.none}</p>;
  return (
    <div class="progress">
      <svg class="progress-bar" viewBox={`0 0 ${all} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect width={counts.done} height="1" fill="currentColor" />
        <rect x={counts.done} width={counts.running} height="1" fill="currentColor" opacity=".4" />
      </svg>
      <p class="progress-words">
        {startedOrDone(counts) ? texts.progress.doneOf(counts.done, all) : texts.progress.planned(all)}
        {counts.running > 0 && `, ${texts.progress.running(counts.running)}`}
      </p>
    </div>
  );
}
