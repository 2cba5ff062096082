import { expect, test } from 'vitest';
import { markedParts } from './markedParts';

test('marks are split off, the rest stays as it is', () => {
  expect(markedParts('[[Water]] in het [[kanaal]].')).toEqual([
    { text: 'Water', marked: true },
    { text: ' in het ', marked: false },
    { text: 'kanaal', marked: true },
    { text: '.', marked: false },
  ]);
});

test('a text without marks is one part, an unclosed mark is text', () => {
  expect(markedParts('gewoon')).toEqual([{ text: 'gewoon', marked: false }]);
  expect(markedParts('[[open')).toEqual([{ text: '[[open', marked: false }]);
  expect(markedParts('')).toEqual([]);
});
