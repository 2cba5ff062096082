import { describe, expect, it } from 'vitest';
import type { Copy, View } from '../items/deskView';
import type { Draft } from '../items/draft';
import type { BrowserDraft } from './browserDrafts';
import { openingOf } from './opening';

const draft = (title: string): Draft => ({ texts: { nl: { title } } });
const view = (version: number, title: string) => ({ version, draft: draft(title) }) as View;
const kept = (title: string, more: Partial<BrowserDraft> = {}): BrowserDraft => ({
  draft: draft(title),
  baseVersion: 1,
  base: draft('base'),
  keptAt: '2024-05-01T12:00:00Z',
  waiting: true,
  copyAt: null,
  ...more,
});
const copy = (title: string, savedAt: string, baseVersion = 1): Copy => ({
  draft: draft(title),
  savedAt,
  baseVersion,
});

describe('opening an item', () => {
  it('starts from what is saved when nothing was left', () => {
    expect(openingOf(view(1, 'base'), null, null)).toMatchObject({ baseVersion: 1, resumed: null });
  });

  it('goes on with what only this browser has', () => {
    const opening = openingOf(view(1, 'base'), kept('mine'), null);
    expect(opening).toMatchObject({
      draft: draft('mine'),
      base: draft('base'),
      resumed: { from: 'browser' },
      other: null,
    });
  });

  it('tells of a working copy from another device', () => {
    const elsewhere = copy('elsewhere', '2024-05-01T12:30:00Z');
    expect(openingOf(view(1, 'base'), kept('mine'), elsewhere).other).toBe(elsewhere);
    expect(
      openingOf(view(1, 'base'), kept('mine', { copyAt: elsewhere.savedAt }), elsewhere).other,
    ).toBeNull();
  });

  it('takes the copy of the desk when this browser sent all it had and another device went on', () => {
    const elsewhere = copy('elsewhere', '2024-05-01T12:30:00Z');
    const opening = openingOf(
      view(1, 'base'),
      kept('mine', { waiting: false, copyAt: 'earlier' }),
      elsewhere,
    );
    expect(opening).toMatchObject({ draft: draft('elsewhere'), resumed: { from: 'desk' }, other: null });
  });

  it('forgets what was sent and then saved or thrown away elsewhere', () => {
    expect(
      openingOf(view(2, 'saved'), kept('mine', { waiting: false, copyAt: 'x' }), null).resumed,
    ).toBeNull();
  });

  it('moves along to a version with the same words', () => {
    expect(openingOf(view(3, 'base'), kept('mine'), null)).toMatchObject({
      baseVersion: 3,
      draft: draft('mine'),
    });
  });

  it('keeps its old base when somebody saved other words, so that saving merges', () => {
    expect(openingOf(view(2, 'theirs'), kept('mine'), null)).toMatchObject({
      baseVersion: 1,
      base: draft('base'),
    });
    expect(openingOf(view(2, 'theirs'), null, copy('mine', 'x'))).toMatchObject({
      baseVersion: 1,
      base: null,
    });
  });
});
