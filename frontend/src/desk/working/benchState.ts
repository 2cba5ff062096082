import type { Copy, DeskCommand, View } from '../items/deskView';
import type { Draft } from '../items/draft';
import type { Kept } from './autosave';
import type { Merge } from './merge';

export interface BenchState {
  phase: 'loading' | 'ready' | 'missing' | 'failed';
  /** Null as long as the item was never saved. */
  view: View | null;
  draft: Draft;
  base: Draft | null;
  baseVersion: number | null;
  kept: Kept;
  resumed: { from: 'browser' | 'desk'; at: string } | null;
  other: Copy | null;
  conflict: { result: Merge; current: View } | null;
  /** Somebody else's saved words were merged into the last save. */
  mergedWith: string | null;
}

export const commandPaths: Record<Exclude<DeskCommand, 'save'>, string> = {
  submit: '_submit',
  approve: '_approve',
  requestChanges: '_request-changes',
  publish: '_publish',
  unschedule: '_unschedule',
  withdraw: '_withdraw',
  restore: '_restore',
  trash: '_trash',
  untrash: '_untrash',
};

export const blank: BenchState = {
  phase: 'loading',
  view: null,
  draft: { texts: {} },
  base: null,
  baseVersion: null,
  kept: { where: 'nowhere' },
  resumed: null,
  other: null,
  conflict: null,
  mergedWith: null,
};
