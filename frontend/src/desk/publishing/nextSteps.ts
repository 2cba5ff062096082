import type { Language } from '../../api/types';
import type { View } from '../items/deskView';
import { languageState, livePublication, scheduledPublication } from './states';

export type Step = 'publish' | 'submit' | 'approve' | 'requestChanges' | 'unschedule' | 'withdraw';

/** Brings the text nearer to the public; the other steps take something back. */
export function leadsOn(step: Step | undefined): boolean {
  return step === 'publish' || step === 'submit' || step === 'approve';
}

/** There are words in this language that the public does not see, nor will by a schedule. */
export function isUnpublished(view: View, language: Language | null): boolean {
  const state = languageState(view, language);
  const newest = scheduledPublication(state) ?? livePublication(state);
  return state !== undefined && newest?.revision !== view.revision;
}

/**
 * What makes sense for a language as it stands, the likeliest first. The role decides what is offered,
 * the server's `allowed` whether it can be done now.
 */
export function nextSteps(view: View, language: Language | null, publisher: boolean): Step[] {
  const state = languageState(view, language);
  if (!state || view.trashedAt) return [];
  const live = livePublication(state);
  const scheduled = scheduledPublication(state);
  const unpublished = isUnpublished(view, language);
  const { allowed } = view;
  const steps: [Step, boolean][] = [
    ['approve', publisher && state.state === 'submitted' && allowed.approve.allowed],
    ['publish', unpublished && allowed.publish.allowed],
    ['submit', unpublished && state.state === 'draft' && !allowed.publish.allowed && allowed.submit.allowed],
    ['requestChanges', publisher && state.state === 'submitted' && allowed.requestChanges.allowed],
    ['unschedule', Boolean(scheduled) && allowed.unschedule.allowed],
    ['withdraw', Boolean(live) && allowed.withdraw.allowed],
  ];
  return steps.filter(([, offered]) => offered).map(([step]) => step);
}
