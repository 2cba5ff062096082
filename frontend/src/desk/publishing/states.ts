import type { DeskCard, DeskLanguage, DeskPublication, Language, View } from '../items/deskView';

/** What an editor may find a language of an item in; each has a word, a shape and a colour. */
export type Standing =
  | 'draft'
  | 'submitted'
  | 'approved'
  | 'live'
  | 'scheduled'
  | 'withdrawn'
  | 'trashed'
  | 'absent';

export interface Standings {
  /** What the public sees, or what it is on its way to when the public sees nothing. */
  first: Standing;
  /** What waits behind that: a newer text, or a publication to come. */
  also: Standing[];
}

export function livePublication(state: DeskLanguage | undefined): DeskPublication | undefined {
  return state?.publications.find((publication) => publication.state === 'live');
}

export function scheduledPublication(state: DeskLanguage | undefined): DeskPublication | undefined {
  return state?.publications.find((publication) => publication.state === 'scheduled');
}

/** Without a language: the one publication of a kind that carries all languages at once. */
function stateOf<State>(
  states: Partial<Record<Language, State>>,
  language: Language | null,
): State | undefined {
  return language ? states[language] : Object.values(states)[0];
}

export function languageState(view: View, language: Language | null): DeskLanguage | undefined {
  return stateOf(view.languages, language);
}

/** How a language stands in the list, where only the outlines are known. */
export function standingInList(card: DeskCard, language: Language | null): Standings {
  if (card.trashedAt) return { first: 'trashed', also: [] };
  const state = stateOf(card.languages, language);
  if (!state) return { first: 'absent', also: [] };
  // Publishing approves; what is not approved was written after.
  const edit = state.state === 'approved' ? [] : [state.state];
  if (state.live)
    return { first: 'live', also: [...(state.scheduled ? (['scheduled'] as const) : []), ...edit] };
  if (state.scheduled) return { first: 'scheduled', also: edit };
  return { first: state.state, also: [] };
}

/** How a language stands in the editor, where every publication and its revision are known. */
export function standingInEditor(view: View, language: Language | null): Standings {
  if (view.trashedAt) return { first: 'trashed', also: [] };
  const state = languageState(view, language);
  if (!state) return { first: 'absent', also: [] };
  const live = livePublication(state);
  const scheduled = scheduledPublication(state);
  const newest = scheduled ?? live;
  const newer = newest && newest.revision === view.revision ? [] : [state.state];
  if (live) return { first: 'live', also: [...(scheduled ? (['scheduled'] as const) : []), ...newer] };
  if (scheduled) return { first: 'scheduled', also: newer };
  const ended = state.publications.some((publication) => publication.revision === view.revision);
  if (ended) return { first: 'withdrawn', also: [] };
  return { first: state.state, also: [] };
}
