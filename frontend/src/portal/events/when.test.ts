import { expect, test } from 'vitest';
import { pagesEn } from '../../i18n/pages.en';
import { pagesNl } from '../../i18n/pages.nl';
import { leftOutFrom, leftOutInWords } from './when';

const leftOut = ['2027-05-04', '2027-06-01', '2027-07-06', '2027-08-03'];

test('days that are left out are told from today on', () => {
  expect(leftOutFrom({ leftOut }, '2027-06-01')).toEqual(leftOut.slice(1));
  expect(leftOutFrom({ leftOut }, '2027-08-04')).toEqual([]);
});

test('a few days are named, many are counted', () => {
  expect(leftOutInWords(leftOut.slice(0, 2), 'nl', pagesNl.event)).toBe('Niet op 4 mei 2027 en 1 juni 2027.');
  expect(leftOutInWords(leftOut.slice(0, 1), 'en', pagesEn.event)).toBe('Not on 4 May 2027.');
  expect(leftOutInWords(leftOut, 'nl', pagesNl.event)).toBe(
    'Op 4 dagen niet: die staan hieronder bij de data.',
  );
});
