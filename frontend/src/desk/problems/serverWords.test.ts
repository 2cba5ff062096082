import { expect, it } from 'vitest';
import { deskNl } from '../../i18n/desk.nl';
import { problemsNl } from '../../i18n/problems.nl';
import { serverWords } from './serverWords';

it('gives the reasons of the API in plain Dutch', () => {
  expect(serverWords('This needs the role editor or partner.', deskNl)).toBe(
    'Daarvoor heb je de rol redacteur of partner nodig.',
  );
  expect(serverWords('A publication is scheduled already; unschedule it first.', deskNl)).toBe(
    problemsNl.why.scheduled,
  );
  expect(serverWords('Something new.', deskNl)).toBeUndefined();
  expect(serverWords(null, deskNl)).toBeUndefined();
});
