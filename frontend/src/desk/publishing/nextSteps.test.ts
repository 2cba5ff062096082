import { describe, expect, it } from 'vitest';
import type { DeskCommand, DeskLanguage, View } from '../items/deskView';
import { nextSteps } from './nextSteps';

const commands: DeskCommand[] = [
  'save',
  'submit',
  'approve',
  'requestChanges',
  'publish',
  'unschedule',
  'withdraw',
  'restore',
  'trash',
  'untrash',
];
const view = (nl: DeskLanguage, forbidden: DeskCommand[] = [], revision = 2) =>
  ({
    revision,
    trashedAt: null,
    languages: { nl },
    allowed: Object.fromEntries(
      commands.map((command) => [command, { allowed: !forbidden.includes(command), why: null }]),
    ),
  }) as unknown as View;
const publication = (state: 'live' | 'scheduled' | 'ended', revision: number) => ({
  revision,
  from: 'x',
  until: null,
  state,
  address: 'x',
});
const asEditor: DeskCommand[] = ['approve', 'requestChanges', 'publish', 'unschedule', 'withdraw', 'trash'];

describe('what can be done next', () => {
  it('lets an editor submit and a publisher publish', () => {
    const draft: DeskLanguage = { state: 'draft', revision: 2, publications: [] };
    expect(nextSteps(view(draft, asEditor), 'nl', false)).toEqual(['submit']);
    expect(nextSteps(view(draft), 'nl', true)).toEqual(['publish']);
  });

  it('brings a submitted text to approval first', () => {
    const submitted: DeskLanguage = { state: 'submitted', revision: 2, publications: [] };
    expect(nextSteps(view(submitted), 'nl', true)).toEqual(['approve', 'publish', 'requestChanges']);
    expect(nextSteps(view(submitted, asEditor), 'nl', false)).toEqual([]);
  });

  it('offers no second publication of the same revision', () => {
    const live: DeskLanguage = { state: 'approved', revision: 2, publications: [publication('live', 2)] };
    expect(nextSteps(view(live), 'nl', true)).toEqual(['withdraw']);
    expect(nextSteps(view(live, [], 3), 'nl', true)).toEqual(['publish', 'withdraw']);
  });

  it('takes a schedule away', () => {
    const both: DeskLanguage = {
      state: 'approved',
      revision: 2,
      publications: [publication('live', 1), publication('scheduled', 2)],
    };
    expect(nextSteps(view(both), 'nl', true)).toEqual(['unschedule', 'withdraw']);
  });
});
