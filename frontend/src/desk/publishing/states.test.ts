import { describe, expect, it } from 'vitest';
import type { DeskCard, DeskLanguage, DeskPublication, View } from '../items/deskView';
import { standingInEditor, standingInList } from './states';

const publication = (state: DeskPublication['state'], revision: number): DeskPublication => ({
  revision,
  from: '2024-05-01T10:00:00Z',
  until: null,
  address: 'https://portal.example/verhalen/x',
  state,
});
const view = (revision: number, nl?: DeskLanguage, trashedAt: string | null = null) =>
  ({ revision, languages: nl ? { nl } : {}, trashedAt }) as unknown as View;
const card = (nl: DeskCard['languages']['nl'], trashedAt: string | null = null) =>
  ({ languages: nl ? { nl } : {}, trashedAt }) as unknown as DeskCard;

describe('how a language stands', () => {
  it('is absent without words in it and trashed with its item', () => {
    expect(standingInList(card(undefined), 'nl').first).toBe('absent');
    expect(standingInEditor(view(1), 'nl').first).toBe('absent');
    expect(
      standingInList(card({ state: 'draft', live: true, scheduled: false }, '2024-05-01T10:00:00Z'), 'nl')
        .first,
    ).toBe('trashed');
  });

  it('says first what the public sees', () => {
    expect(standingInList(card({ state: 'submitted', live: true, scheduled: true }), 'nl')).toEqual({
      first: 'live',
      also: ['scheduled', 'submitted'],
    });
    expect(standingInList(card({ state: 'approved', live: false, scheduled: true }), 'nl')).toEqual({
      first: 'scheduled',
      also: [],
    });
    expect(standingInList(card({ state: 'approved', live: false, scheduled: false }), 'nl')).toEqual({
      first: 'approved',
      also: [],
    });
  });

  it('tells a newer text from the one that is live', () => {
    const live: DeskLanguage = { state: 'draft', revision: 1, publications: [publication('live', 3)] };
    expect(standingInEditor(view(3, live), 'nl')).toEqual({ first: 'live', also: [] });
    expect(standingInEditor(view(4, live), 'nl')).toEqual({ first: 'live', also: ['draft'] });
  });

  it('compares with what is scheduled when something is', () => {
    const both: DeskLanguage = {
      state: 'approved',
      revision: 1,
      publications: [publication('live', 3), publication('scheduled', 4)],
    };
    expect(standingInEditor(view(4, both), 'nl')).toEqual({ first: 'live', also: ['scheduled'] });
  });

  it('says withdrawn when what was published of these words has ended', () => {
    expect(
      standingInEditor(
        view(3, { state: 'draft', revision: 1, publications: [publication('ended', 3)] }),
        'nl',
      ).first,
    ).toBe('withdrawn');
    expect(
      standingInEditor(
        view(4, { state: 'submitted', revision: 1, publications: [publication('ended', 3)] }),
        'nl',
      ).first,
    ).toBe('submitted');
  });
});
