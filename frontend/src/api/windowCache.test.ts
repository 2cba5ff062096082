// @vitest-environment jsdom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { apiAddress } from './client';
import { readFirstData, WindowCache } from './windowCache';

const address = '/api/v1/themes?lang=nl';
let asked: string[];

function answerWith(...statuses: (number | Error)[]) {
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    const status = statuses[Math.min(asked.length, statuses.length) - 1];
    if (status instanceof Error) throw status;
    return new Response(JSON.stringify({ status, count: asked.length }), { status });
  });
}

beforeEach(() => {
  asked = [];
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('many who ask at once make one request, and all are told', async () => {
  answerWith(200);
  const cache = new WindowCache();
  const told = vi.fn();
  cache.listen(address, told);
  await Promise.all([cache.ask(address), cache.ask(address)]);
  expect([asked.length, told.mock.calls.length]).toEqual([1, 1]);
  expect(cache.get(address)?.data).toEqual({ status: 200, count: 1 });
});

test('an answer is fresh for a minute', async () => {
  answerWith(200);
  const cache = new WindowCache();
  await cache.ask(address);
  vi.advanceTimersByTime(59_000);
  await cache.ask(address);
  expect(asked).toHaveLength(1);
  vi.advanceTimersByTime(2_000);
  await cache.ask(address);
  expect(asked).toHaveLength(2);
});

test('what may pass is tried again, what was wrong is not', async () => {
  answerWith(503, new TypeError('down'), 200);
  const cache = new WindowCache();
  const asking = cache.ask(address);
  await vi.advanceTimersByTimeAsync(5_000);
  await asking;
  expect([asked.length, cache.get(address)?.error]).toEqual([3, undefined]);

  asked = [];
  answerWith(404);
  await cache.ask('/api/v1/themes/x');
  expect([asked.length, cache.get('/api/v1/themes/x')?.error]).toEqual([
    1,
    expect.objectContaining({ status: 404 }),
  ]);
});

test('an old answer stays in sight when asking again fails', async () => {
  answerWith(200, 410);
  const cache = new WindowCache();
  await cache.ask(address);
  await cache.ask(address, true);
  expect(cache.get(address)).toMatchObject({ data: { count: 1 }, error: { status: 410 } });
});

test('coming back asks again only for what is on the page', async () => {
  answerWith(404);
  const cache = new WindowCache();
  await cache.ask(address);
  cache.refresh();
  expect(asked).toHaveLength(1);
  cache.listen(address, () => {});
  cache.refresh();
  expect(asked).toHaveLength(2);
});

test('first data is found under the address that a page asks, without a request', async () => {
  answerWith(200);
  const cache = new WindowCache({ '/api/v1/themes?lang=en&fallback=true': { items: [] } });
  const same = apiAddress('/themes', { fallback: true, lang: 'en' });
  await cache.ask(same);
  expect([cache.get(same)?.data, asked]).toEqual([{ items: [] }, []]);
});

test('a page without or with broken first data starts empty', () => {
  expect(readFirstData()).toEqual({});
  document.body.innerHTML = '<script type="application/json" id="first-data">{</script>';
  expect(readFirstData()).toEqual({});
});
