// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { ApiError } from '../../api/client';
import type { View } from '../items/deskView';
import type { Draft } from '../items/draft';
import type { DeskApi } from '../signin/deskApi';
import { BrowserDrafts } from './browserDrafts';
import { Workbench } from './workbench';

const draft = (title: string, more: Record<string, unknown> = {}): Draft => ({
  texts: { nl: { title, ...more } },
});
const view = (version: number, held: Draft): View =>
  ({
    version,
    revision: version,
    draft: held,
    workingCopy: null,
    changedBy: { name: 'Piet' },
    allowed: { save: { allowed: true, why: null } },
  }) as unknown as View;
const stale = (current: View, base: Draft) =>
  new ApiError({ type: 'x', title: 'stale', status: 412, current, base } as ConstructorParameters<
    typeof ApiError
  >[0]);

function desk(answers: { get?: View; put: (View | ApiError)[] }) {
  const api = {
    get: vi.fn(
      async () => answers.get ?? Promise.reject(new ApiError({ type: 'x', title: 'x', status: 404 })),
    ),
    change: vi.fn(async (_method: string, path: string, _change: unknown) => {
      if (path.endsWith('working-copy')) return { savedAt: '2024-05-01T12:00:00Z' };
      const answer = answers.put.shift();
      if (!answer || answer instanceof ApiError) throw answer;
      return answer;
    }),
    remove: vi.fn(async () => undefined),
  };
  const drafts = new BrowserDrafts('someone');
  return { api, drafts, bench: new Workbench(api as unknown as DeskApi, drafts, 'stories', 'id-1') };
}

describe('the workbench', () => {
  beforeEach(() => localStorage.clear());

  it('keeps a new item in the browser until it is saved, and creates it under its id', async () => {
    const { api, drafts, bench } = desk({ put: [view(1, draft('Nieuw'))] });
    await bench.load(true, { texts: {} });
    bench.change('texts.nl.title', 'Nieuw');
    expect(bench.dirty).toBe(true);
    expect(drafts.unsent('stories').map(({ id }) => id)).toEqual(['id-1']);
    expect(await bench.save()).toBe(true);
    expect(api.change).toHaveBeenCalledWith('PUT', '/stories/id-1', { body: draft('Nieuw'), isNew: true });
    expect(bench.dirty).toBe(false);
    expect(drafts.unsent()).toEqual([]);
  });

  it('finds a new item again after a reload without its mark', async () => {
    const first = desk({ put: [] });
    await first.bench.load(true, { texts: {} });
    first.bench.change('texts.nl.title', 'Nieuw');
    const second = desk({ put: [] });
    await second.bench.load(false, { texts: {} });
    expect(second.bench.state).toMatchObject({
      phase: 'ready',
      draft: draft('Nieuw'),
      resumed: { from: 'browser' },
    });
  });

  it('merges a save with what another saved in other fields, without asking', async () => {
    const base = draft('Oud', { summary: 'kort' });
    const theirs = view(2, draft('Oud', { summary: 'anders' }));
    const both = draft('Mijn', { summary: 'anders' });
    const { api, bench } = desk({ get: view(1, base), put: [stale(theirs, base), view(3, both)] });
    await bench.load(false, base);
    bench.change('texts.nl.title', 'Mijn');
    expect(await bench.save()).toBe(true);
    expect(api.change).toHaveBeenLastCalledWith('PUT', '/stories/id-1', { body: both, version: 2 });
    expect(bench.state).toMatchObject({ mergedWith: 'Piet', draft: both, baseVersion: 3 });
  });

  it('asks when both changed the same field, and saves what was chosen', async () => {
    const base = draft('Oud');
    const theirs = view(2, draft('Hun'));
    const { api, bench } = desk({ get: view(1, base), put: [stale(theirs, base), view(3, draft('Hun'))] });
    await bench.load(false, base);
    bench.change('texts.nl.title', 'Mijn');
    expect(await bench.save()).toBe(false);
    expect(bench.state.conflict?.result.clashes).toHaveLength(1);
    expect(await bench.saveSettled({ 'texts.nl.title': 'current' })).toBe(true);
    expect(api.change).toHaveBeenLastCalledWith('PUT', '/stories/id-1', { body: draft('Hun'), version: 2 });
    expect(bench.state.conflict).toBeNull();
  });

  it('keeps what is typed while a save is under way', async () => {
    const { api, bench } = desk({ get: view(1, draft('a')), put: [] });
    await bench.load(false, draft('a'));
    bench.change('texts.nl.title', 'b');
    let arrive: (saved: View) => void = () => undefined;
    api.change.mockImplementation((_method, path) =>
      path.endsWith('working-copy')
        ? Promise.resolve({ savedAt: 'x' })
        : new Promise((resolve) => {
            arrive = resolve as typeof arrive;
          }),
    );
    const saving = bench.save();
    await vi.waitFor(() =>
      expect(api.change).toHaveBeenCalledWith('PUT', '/stories/id-1', expect.anything()),
    );
    bench.change('texts.nl.title', 'bc');
    arrive(view(2, draft('b')));
    await saving;
    expect(bench.state).toMatchObject({ draft: draft('bc'), base: draft('b'), baseVersion: 2 });
    expect(bench.dirty).toBe(true);
  });

  it('loses nothing when the desk cannot be reached', async () => {
    const { drafts, bench } = desk({
      get: view(1, draft('a')),
      put: [new ApiError({ type: 'x', title: 'x', status: 0 })],
    });
    await bench.load(false, draft('a'));
    bench.change('texts.nl.title', 'b');
    await expect(bench.save()).rejects.toThrow();
    expect(drafts.find('stories', 'id-1')?.draft).toEqual(draft('b'));
    expect(bench.dirty).toBe(true);
  });
});
