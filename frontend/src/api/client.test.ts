import { afterEach, expect, test, vi } from 'vitest';
import { ApiError, apiAddress, sameAddress, send } from './client';

afterEach(() => vi.unstubAllGlobals());

const answerWith = (response: Response | Error) =>
  vi.stubGlobal('fetch', () =>
    response instanceof Error ? Promise.reject(response) : Promise.resolve(response),
  );

test('one question has one address, whatever the order of its parts', () => {
  const address = '/api/v1/stories?lang=nl&limit=9&theme=a&theme=b';
  expect(apiAddress('/stories', { theme: ['b', 'a'], limit: 9, lang: 'nl', q: '' })).toBe(address);
  expect(sameAddress('http://localhost:8080/api/v1/stories?theme=b&limit=9&lang=nl&theme=a')).toBe(address);
  expect(sameAddress(address)).toBe(address);
});

test('a problem is thrown with its status and its fields', async () => {
  const errors = [{ field: 'nope', code: 'unknown', detail: 'Unknown key.', allowed: ['theme'] }];
  const problem = { type: '/problems/invalid', title: 'Invalid', status: 400, errors };
  answerWith(new Response(JSON.stringify(problem), { status: 400 }));
  const error = await send('/api/v1/stories?nope=1').catch((thrown) => thrown);
  expect(error).toBeInstanceOf(ApiError);
  expect([error.status, error.fields]).toEqual([400, errors]);
});

test('an error page that is no problem keeps its status', async () => {
  answerWith(new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }));
  await expect(send('/api/v1/stories')).rejects.toMatchObject({ status: 502, message: 'Bad Gateway' });
});

test('no connection is status 0, a request taken back stays an AbortError', async () => {
  answerWith(new TypeError('Failed to fetch'));
  await expect(send('/api/v1/stories')).rejects.toMatchObject({ status: 0 });
  answerWith(Object.assign(new Error('Aborted'), { name: 'AbortError' }));
  await expect(send('/api/v1/stories')).rejects.toMatchObject({ name: 'AbortError' });
});

test('an empty answer has no data, its headers are kept', async () => {
  answerWith(new Response(null, { status: 204, headers: { ETag: '"4"' } }));
  expect(await send('/x')).toEqual({ status: 204, data: undefined, etag: '"4"', location: null });
});
