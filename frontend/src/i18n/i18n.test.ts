import { expect, test } from 'vitest';
import { en } from './en';
import { formatDate, formatList, formatNumber } from './format';
import { langOf } from './index';
import { moneyEn } from './money.en';
import { moneyNl } from './money.nl';
import { nl } from './nl';
import { pagesEn } from './pages.en';
import { pagesNl } from './pages.nl';

type Tree = { [key: string]: unknown };
const leaves = (tree: Tree, path = ''): [string, unknown][] =>
  Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'object' && value ? leaves(value as Tree, `${path}${key}.`) : [[path + key, value]],
  );

test('both languages have the same texts and none is empty', () => {
  for (const [dutch, english] of [
    [leaves(nl), leaves(en)],
    [leaves(pagesNl), leaves(pagesEn)],
    [leaves(moneyNl), leaves(moneyEn)],
  ] as const) {
    expect(english.map(([path]) => path)).toEqual(dutch.map(([path]) => path));
    for (const [path, text] of [...dutch, ...english]) expect(text, path).not.toBe('');
  }
});

test('a visitor is addressed as je', () => {
  for (const [path, text] of [...leaves(nl), ...leaves(pagesNl), ...leaves(moneyNl)]) {
    expect(typeof text === 'string' && /\b(u|uw)\b/i.test(text), path).toBe(false);
  }
});

test('one and many are told apart', () => {
  expect([pagesNl.stories.found(1), pagesNl.stories.found(0), pagesEn.stories.found(2)]).toEqual([
    '1 verhaal',
    '0 verhalen',
    '2 stories',
  ]);
});

test('dates are the region’s, whatever the clock of the machine', () => {
  expect(formatDate('2024-12-31T23:30:00Z', 'nl')).toBe('1 januari 2025');
  expect(formatDate('2024-07-01', 'en')).toBe('1 July 2024');
});

test('numbers and lists are written as the language does', () => {
  expect([formatNumber(291958, 'nl'), formatNumber(291958, 'en')]).toEqual(['291.958', '291,958']);
  expect(formatList(['Emmen', 'Coevorden', 'Hoogeveen'], 'nl')).toBe('Emmen, Coevorden en Hoogeveen');
});

test('words in the page’s language need no lang of their own, words that fell back do', () => {
  expect(langOf({ language: 'nl' }, 'nl')).toBeUndefined();
  expect(langOf({ language: 'nl' }, 'en')).toBe('nl');
});
