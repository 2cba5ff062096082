import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '../items/draft';
import { Autosave, type Kept } from './autosave';

const draft = (title: string): Draft => ({ texts: { nl: { title } } });
const titleOf = (value: Draft | undefined) => value?.texts.nl?.title;

function places(send: (value: Draft) => Promise<Date>) {
  const kept: Draft[] = [];
  const told: Kept[] = [];
  return {
    kept,
    told,
    keep: (value: Draft) => {
      kept.push(value);
      return true;
    },
    canSend: () => true,
    send: vi.fn(send),
    tell: (state: Kept) => {
      told.push(state);
    },
  };
}

describe('autosave', () => {
  beforeEach(() => vi.useFakeTimers({ now: new Date('2024-05-01T12:00:00Z') }));
  afterEach(() => vi.useRealTimers());
  const pace = { quiet: 100, longest: 350, retries: [200, 400] };

  it('keeps each change in the browser at once and sends the last one after a silence', async () => {
    const to = places(async () => new Date());
    const autosave = new Autosave(to, pace);
    autosave.change(draft('a'));
    autosave.change(draft('ab'));
    expect(to.kept.map(titleOf)).toEqual(['a', 'ab']);
    expect(to.send).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(to.send).toHaveBeenCalledTimes(1);
    expect(titleOf(to.send.mock.calls[0]?.[0])).toBe('ab');
    expect(to.told.at(-1)).toMatchObject({ where: 'desk' });
  });

  it('does not wait for ever for somebody who types on', async () => {
    const to = places(async () => new Date());
    const autosave = new Autosave(to, pace);
    for (let at = 0; at <= 350; at += 50) {
      autosave.change(draft(String(at)));
      await vi.advanceTimersByTimeAsync(50);
    }
    expect(to.send).toHaveBeenCalled();
  });

  it('tries again after a failure and says that the text is in the browser', async () => {
    let reachable = false;
    const to = places(async () => {
      if (!reachable) throw new Error('no connection');
      return new Date();
    });
    const autosave = new Autosave(to, pace);
    autosave.change(draft('a'));
    await vi.advanceTimersByTimeAsync(100);
    expect(to.told.at(-1)).toMatchObject({ where: 'browser', waiting: true });
    await vi.advanceTimersByTimeAsync(200);
    expect(to.send).toHaveBeenCalledTimes(2);
    autosave.change(draft('b'));
    reachable = true;
    await vi.advanceTimersByTimeAsync(400);
    expect(titleOf(to.send.mock.calls.at(-1)?.[0])).toBe('b');
    expect(to.told.at(-1)).toMatchObject({ where: 'desk' });
  });

  it('has one request under way and sends what changed meanwhile after it', async () => {
    const ends: ((at: Date) => void)[] = [];
    const to = places(() => new Promise<Date>((resolve) => ends.push(resolve)));
    const autosave = new Autosave(to, pace);
    autosave.change(draft('a'));
    await vi.advanceTimersByTimeAsync(100);
    autosave.change(draft('b'));
    await vi.advanceTimersByTimeAsync(300);
    expect(to.send).toHaveBeenCalledTimes(1);
    ends[0]?.(new Date());
    await vi.advanceTimersByTimeAsync(100);
    expect(titleOf(to.send.mock.calls[1]?.[0])).toBe('b');
  });

  it('sends at once on flush and nothing after forget', async () => {
    const to = places(async () => new Date());
    const autosave = new Autosave(to, pace);
    autosave.change(draft('a'));
    await autosave.flush();
    expect(to.send).toHaveBeenCalledTimes(1);
    autosave.change(draft('b'));
    await autosave.forget();
    await vi.advanceTimersByTimeAsync(1000);
    expect(to.send).toHaveBeenCalledTimes(1);
    expect(to.told.at(-1)).toEqual({ where: 'nowhere' });
  });

  it('leaves what the desk has no place for yet in the browser', async () => {
    const to = { ...places(async () => new Date()), canSend: () => false };
    const autosave = new Autosave(to, pace);
    autosave.change(draft('a'));
    await vi.advanceTimersByTimeAsync(1000);
    await autosave.flush();
    expect(to.send).not.toHaveBeenCalled();
    expect(to.told.at(-1)).toMatchObject({ where: 'browser', waiting: false });
  });

  it('says so when the browser has no room', () => {
    const to = { ...places(async () => new Date()), keep: () => false };
    new Autosave(to, pace).change(draft('a'));
    expect(to.told.at(-1)).toEqual({ where: 'failed' });
  });
});
