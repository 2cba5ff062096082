import { describe, expect, it } from 'vitest';
import type { Draft } from '../items/draft';
import { merge, settle } from './merge';

const base: Draft = {
  themes: ['t1'],
  tags: ['a', 'b'],
  cover: null,
  texts: { nl: { title: 'Titel', summary: 'Kort' }, en: { title: 'Title' } },
};

function with_(changes: Partial<Draft>, texts: Draft['texts'] = {}): Draft {
  const merged = { ...base.texts };
  for (const [language, fields] of Object.entries(texts))
    merged[language] = { ...merged[language], ...fields };
  return { ...base, ...changes, texts: merged };
}

describe('merge', () => {
  it('keeps my field and takes theirs when they differ in place', () => {
    const mine = with_({}, { nl: { title: 'Mijn titel' } });
    const current = with_({}, { en: { title: 'Their title' } });
    const result = merge(base, mine, current);
    expect(result.clashes).toEqual([]);
    expect(result.taken).toEqual(['texts.en.title']);
    expect(result.merged.texts).toEqual({
      nl: { title: 'Mijn titel', summary: 'Kort' },
      en: { title: 'Their title' },
    });
  });

  it('reports a field that both changed and holds mine until chosen', () => {
    const result = merge(base, with_({}, { nl: { title: 'A' } }), with_({}, { nl: { title: 'B' } }));
    expect(result.clashes).toEqual([{ path: 'texts.nl.title', base: 'Titel', mine: 'A', current: 'B' }]);
    expect(result.merged.texts.nl?.title).toBe('A');
    expect(settle(result, { 'texts.nl.title': 'current' }).texts.nl?.title).toBe('B');
    expect(settle(result, { 'texts.nl.title': 'mine' }).texts.nl?.title).toBe('A');
  });

  it('sees no clash when both made the same change', () => {
    const both = with_({ cover: 'm1' });
    expect(merge(base, both, both).clashes).toEqual([]);
  });

  it('joins lists of references: additions and removals of both sides hold', () => {
    const result = merge(base, with_({ tags: ['b', 'mine'] }), with_({ tags: ['a', 'b', 'theirs'] }));
    expect(result.clashes).toEqual([]);
    expect(result.merged.tags).toEqual(['b', 'theirs', 'mine']);
  });

  it('leaves it to a person when one side put a list in another order', () => {
    const result = merge(base, with_({ tags: ['b', 'a'] }), with_({ tags: ['a', 'b', 'theirs'] }));
    expect(result.clashes.map((clash) => clash.path)).toEqual(['tags']);
  });

  it('takes a whole language that appeared on the other side', () => {
    const result = merge(base, base, with_({}, { de: { title: 'Titel' } }));
    expect(result.merged.texts.de).toEqual({ title: 'Titel' });
  });

  it('takes a removal by the other side', () => {
    const result = merge(base, base, with_({}, { nl: { summary: null } }));
    expect(result.merged.texts.nl?.summary).toBeNull();
  });

  it('calls every difference a clash when the base is unknown', () => {
    const result = merge(null, with_({ cover: 'm1' }), base);
    expect(result.clashes.map((clash) => clash.path)).toEqual(['cover']);
  });

  it('does not take absent, null, empty text and empty list for a change', () => {
    const result = merge(base, with_({ sectors: [] }, { nl: { slug: '' } }), with_({ sectors: null }));
    expect(result).toMatchObject({ clashes: [], taken: [] });
  });
});
