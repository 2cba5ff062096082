import { expect, it } from 'vitest';
import { deskEn } from '../../i18n/desk.en';
import { deskNl } from '../../i18n/desk.nl';
import { problemsNl } from '../../i18n/problems.nl';
import { refusalWords } from './refusalWords';

it('says what a code of a refusal means, in plain words', () => {
  const role = { code: 'role', about: { roles: 'editor, partner' } };
  expect(refusalWords(role, deskNl)).toBe('Daarvoor heb je de rol redacteur of partner nodig.');
  expect(refusalWords(role, deskEn)).toBe('You need the role editor or partner for that.');
  expect(refusalWords({ code: 'scheduled-already' }, deskNl)).toBe(problemsNl.refusals['scheduled-already']);
  expect(refusalWords({ code: 'role' }, deskNl)).toBeUndefined();
  expect(refusalWords({ code: 'something-new' }, deskNl)).toBeUndefined();
  expect(refusalWords({}, deskNl)).toBeUndefined();
});
