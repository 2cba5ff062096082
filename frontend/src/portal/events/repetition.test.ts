import { expect, test } from 'vitest';
import { pagesEn } from '../../i18n/pages.en';
import { pagesNl } from '../../i18n/pages.nl';
import { repetitionInWords } from './repetition';

const dutch = (rule: string, start = '2026-12-01T19:30') =>
  repetitionInWords({ rule, start }, 'nl', pagesNl.events);

test.each([
  ['FREQ=MONTHLY;BYDAY=1TU', 'Elke eerste dinsdag van de maand'],
  ['FREQ=MONTHLY;BYDAY=TU;BYSETPOS=1', 'Elke eerste dinsdag van de maand'],
  ['FREQ=MONTHLY;BYDAY=-1FR', 'Elke laatste vrijdag van de maand'],
  ['FREQ=MONTHLY;BYDAY=1TU,3TU', 'Elke eerste dinsdag en derde dinsdag van de maand'],
  ['FREQ=MONTHLY;INTERVAL=2;BYDAY=1TU', 'Om de maand op de eerste dinsdag'],
  ['FREQ=MONTHLY', 'Elke 1e dag van de maand'],
  ['FREQ=MONTHLY;BYMONTHDAY=-1', 'Elke laatste dag van de maand'],
  ['FREQ=WEEKLY', 'Elke dinsdag'],
  ['FREQ=WEEKLY;BYDAY=TU,TH', 'Elke dinsdag en donderdag'],
  ['FREQ=WEEKLY;INTERVAL=2', 'Om de week op dinsdag'],
  ['FREQ=WEEKLY;BYDAY=MO,TU,WE,TH,FR', 'Elke werkdag'],
  ['FREQ=DAILY;COUNT=3', 'Elke dag, 3 keer'],
  ['FREQ=YEARLY', 'Elk jaar op 1 december'],
  ['FREQ=WEEKLY;UNTIL=20271207', 'Elke dinsdag, tot en met 7 december 2027'],
  ['FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU', 'Op meer dagen'],
  ['FREQ=MONTHLY;BYMONTHDAY=-2', 'Op meer dagen'],
])('%s is said as %s', (rule, words) => {
  expect(dutch(rule)).toBe(words);
});

test('an English reader gets English words', () => {
  expect(
    repetitionInWords(
      { rule: 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20271207', start: '2026-12-01T19:30' },
      'en',
      pagesEn.events,
    ),
  ).toBe('Every first Tuesday of the month, until 7 December 2027');
});
