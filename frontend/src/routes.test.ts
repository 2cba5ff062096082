import { exec } from 'preact-iso/router';
import { expect, test } from 'vitest';
import { addressOf, addressOfItem, languageOf, ownPages, pageRoutes } from './routes';

test('addresses are in the language of the page', () => {
  expect(addressOf('home', 'nl')).toBe('/');
  expect(addressOf('home', 'en')).toBe('/en/');
  expect(addressOf('story', 'en', 'a day along')).toBe('/en/stories/a%20day%20along');
  expect(addressOf('stories', 'nl', undefined, new URLSearchParams({ theme: 'x' }))).toBe(
    '/verhalen?theme=x',
  );
});

test('an item has its address in the language of its words', () => {
  const item = { id: '1', slug: 'plan', language: 'en' as const };
  expect(addressOfItem({ ...item, kind: 'plan', type: 'annual', firstYear: 2024 })).toBe('/en/plans/2024');
  expect(addressOfItem({ ...item, kind: 'plan', type: 'course', firstYear: 2022 })).toBe('/en/plans/plan');
  expect(addressOfItem({ ...item, kind: 'plan', type: 'network', firstYear: 2024 })).toBe('/en/plans/plan');
  expect(addressOfItem({ ...item, kind: 'action', language: 'nl' })).toBe('/acties/1');
  expect(addressOfItem({ ...item, kind: 'contact' })).toBe('/en/network/plan');
  expect(addressOfItem({ ...item, kind: 'sector' })).toBeUndefined();
});

const matching = (url: string) => pageRoutes.filter(({ path }) => exec(url, path, {} as never));

test('each address leads to exactly one page, those that editors name aside', () => {
  const own = (url: string) => matching(url).filter(({ path }) => !/^(\/en)?\/:id$/.test(path));
  for (const url of [
    '/',
    '/en/',
    '/verhalen',
    '/verhalen/x',
    '/evenementen',
    '/evenementen/x',
    '/netwerk',
    '/netwerk/x',
    '/mensen',
    '/mensen/1',
    '/themas/x',
    '/plannen',
    '/plannen/2024',
    '/acties',
    '/acties/1',
    '/cijfers',
    '/cijfers/x',
    '/zoeken',
  ]) {
    expect(own(url), url).toHaveLength(1);
  }
  expect(matching('/verhalen/x/y')).toHaveLength(0);
});

test('the portal’s own addresses come before those that editors name', () => {
  const first = (url: string) => matching(url)[0]?.path;
  expect(['/verhalen', '/en/stories', '/en/', '/zoeken'].map(first)).toEqual([
    '/verhalen',
    '/en/stories',
    '/en/',
    '/zoeken',
  ]);
  expect(['/over-ons', '/en/about'].map(first)).toEqual(['/:id', '/en/:id']);
});

test('the language follows from the address', () => {
  expect(['/', '/en', '/en/stories', '/energie'].map(languageOf)).toEqual(['nl', 'en', 'en', 'nl']);
});

test('the server’s own addresses are not taken for pages', () => {
  expect(['/verhalen', '/', '/apis'].every((path) => ownPages.test(path))).toBe(true);
  expect(['/api/v1/openapi.json', '/feeds/stories', '/q/health'].some((path) => ownPages.test(path))).toBe(
    false,
  );
});
