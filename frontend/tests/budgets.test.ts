import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { chunksOf, entry, filesOf, gzipBytes, portalPages, readBuilt, scriptBytes, shell } from './built.ts';

const kB = 1000;
const home = 'src/portal/home/HomePage.tsx';
const portal = 'src/PortalEntry.tsx';
const desk = 'src/desk/Desk.tsx';
const texts = (language: string) => `src/i18n/${language}.ts`;
/** What all pages but the home page say. */
const pageTexts = (language: string) => `src/i18n/pages.${language}.ts`;
const moneyTexts = (language: string) => `src/i18n/money.${language}.ts`;
const aboutMoney = /^src\/portal\/(?:money|municipalities)\//;

describe.each(['nl', 'en'])('a visitor who reads %s', (language) => {
  const homeBytes = scriptBytes(entry, texts(language), portal, home);

  test('gets the home page with at most 28 kB of script', () => {
    expect(homeBytes).toBeLessThanOrEqual(28 * kB);
  });

  test.each(portalPages)('gets %s with at most 10 kB more', (page) => {
    const more = page === home ? [] : [pageTexts(language)];
    if (aboutMoney.test(page)) more.push(moneyTexts(language));
    expect(scriptBytes(entry, texts(language), portal, page, ...more)).toBeLessThanOrEqual(
      homeBytes + 10 * kB,
    );
  });
});

test('the style sheet of the portal is in the page and at most 8 kB', () => {
  const sheets = [...shell.matchAll(/<style>(.*?)<\/style>/gs)].map((match) => match[1] ?? '');
  expect(sheets).toHaveLength(1);
  expect(gzipBytes(...sheets)).toBeLessThanOrEqual(8 * kB);
  expect(shell).not.toMatch(/rel="stylesheet"/);
});

test('the heading font is preloaded and is a file of this site', () => {
  const font = shell.match(/<link rel="preload" href="\/(assets\/[^"]+\.woff2)" as="font"/)?.[1];
  expect(font && existsSync(join(import.meta.dirname, '../dist', font))).toBe(true);
});

test.each(portalPages)('a visitor of %s downloads no code of the desk', (page) => {
  const words = ['nl', 'en'].flatMap((language) => [
    texts(language),
    pageTexts(language),
    moneyTexts(language),
  ]);
  const sources = [entry, ...words, portal, page];
  expect(chunksOf(...sources).filter((chunk) => /desk/i.test(chunk))).toEqual([]);
  for (const file of filesOf(...sources)) {
    expect(readBuilt(file), file).not.toMatch(/oidc|code_challenge|prosemirror|tanstack/i);
  }
});

test('the desk without its editor takes at most 60 kB of script', () => {
  expect(scriptBytes(entry, texts('nl'), 'src/i18n/desk.nl.ts', desk)).toBeLessThanOrEqual(60 * kB);
});

test('the editor takes at most 130 kB on top of the desk', () => {
  const editor = 'src/desk/text/RichTextField.tsx';
  const own = filesOf(editor).filter((file) => !filesOf(entry, desk).includes(file));
  expect(gzipBytes(...own.map(readBuilt))).toBeLessThanOrEqual(130 * kB);
});
