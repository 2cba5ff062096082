import type { Copy, View } from '../items/deskView';
import type { Draft } from '../items/draft';
import { same } from '../items/same';
import type { BrowserDraft } from './browserDrafts';

/** What the editor opens with. */
export interface Opening {
  draft: Draft;
  /** What the version held that the draft was made from; null when that is not known here. */
  base: Draft | null;
  baseVersion: number;
  resumed: { from: 'browser' | 'desk'; at: string } | null;
  /** A working copy that another device sent, when this browser has words of its own. */
  other: Copy | null;
}

/** Goes on with the words that were not saved yet: this browser's when they wait here, else the desk's copy. */
export function openingOf(view: View, kept: BrowserDraft | null, copy: Copy | null): Opening {
  const other = copy && copy.savedAt !== kept?.copyAt ? copy : null;
  if (kept && (kept.waiting || (copy && !other))) {
    return continued(view, kept.draft, kept.base, kept.baseVersion ?? view.version, {
      resumed: { from: 'browser', at: kept.keptAt },
      other,
    });
  }
  if (copy) {
    const base = copy.baseVersion === view.version ? view.draft : null;
    return continued(view, copy.draft, base, copy.baseVersion, {
      resumed: { from: 'desk', at: copy.savedAt },
      other: null,
    });
  }
  return { draft: view.draft, base: view.draft, baseVersion: view.version, resumed: null, other: null };
}

function continued(
  view: View,
  draft: Draft,
  base: Draft | null,
  baseVersion: number,
  from: Pick<Opening, 'resumed' | 'other'>,
): Opening {
  if (same(draft, view.draft))
    return {
      draft: view.draft,
      base: view.draft,
      baseVersion: view.version,
      resumed: null,
      other: from.other,
    };
  // Publishing and the like make a new version of the same words: nothing to merge then.
  if (base && same(base, view.draft)) return { draft, base: view.draft, baseVersion: view.version, ...from };
  return { draft, base, baseVersion, ...from };
}
