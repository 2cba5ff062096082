// @vitest-environment jsdom
import { expect, test } from 'vitest';
import { type Head, writeHead } from './head';

const head: Head = {
  title: 'Verhalen · Regio',
  description: 'Lees mee.',
  language: 'nl',
  origin: 'https://regio.example',
  alternates: { nl: '/verhalen', en: '/en/stories' },
  image: '/api/v1/media/1/renditions/1280',
  article: false,
};
const content = (selector: string) => document.head.querySelector(selector)?.getAttribute('content');

test('a page says what it is, where it is, and where it is in another language', () => {
  writeHead(head);
  expect([document.title, document.documentElement.lang]).toEqual(['Verhalen · Regio', 'nl']);
  expect(content('meta[name="description"]')).toBe('Lees mee.');
  expect(content('meta[property="og:image"]')).toBe('https://regio.example/api/v1/media/1/renditions/1280');
  expect(document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href).toBe(
    'https://regio.example/verhalen',
  );
  expect(
    [...document.querySelectorAll<HTMLLinkElement>('link[hreflang]')].map((link) => link.hreflang),
  ).toEqual(['nl', 'en']);
});

test('the next page leaves nothing of the one before', () => {
  writeHead(head);
  writeHead({ ...head, description: '', image: undefined, alternates: {} });
  expect(document.querySelectorAll('link[rel="canonical"], link[hreflang]')).toHaveLength(0);
  expect(content('meta[name="description"]')).toBeUndefined();
  expect(content('meta[property="og:image"]')).toBeUndefined();
  expect(content('meta[name="robots"]')).toBe('noindex');
  writeHead(head);
  expect(content('meta[name="robots"]')).toBeUndefined();
  expect(document.querySelectorAll('link[rel="canonical"]')).toHaveLength(1);
});
