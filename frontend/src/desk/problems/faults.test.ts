import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/client';
import type { FieldProblem } from '../../api/types';
import { deskNl } from '../../i18n/desk.nl';
import { problemsNl } from '../../i18n/problems.nl';
import { faultsOf, fieldLabel, fieldOf } from './faults';

const refused = (status: number, errors?: FieldProblem[]) =>
  new ApiError({ type: '/problems/x', title: 'X', status, errors });

describe('what an error means', () => {
  it('leads from a place in the text to its field', () => {
    expect(fieldOf('texts.nl.body.content[2].attrs.src')).toBe('texts.nl.body');
    expect(fieldOf('themes[0]')).toBe('themes');
    expect(fieldOf('texts.en.title')).toBe('texts.en.title');
    expect(fieldOf('goals[1].texts.nl')).toBe('goals.1.texts.nl');
  });

  it('names the field in plain words, each fault once', () => {
    const place = { field: 'texts.nl.title', code: 'required', detail: 'Required.', allowed: null };
    expect(faultsOf(refused(400, [place, place]), deskNl, 'stories')).toEqual({
      headline: 'Er is 1 ding om te verbeteren',
      faults: [{ path: 'texts.nl.title', words: 'Titel (Nederlands): vul dit in.' }],
    });
  });

  it('names a row by its number, and a field as its kind does', () => {
    expect(fieldLabel('goals.1.texts.en', deskNl, 'themes')).toBe('Doel 2 (Engels)');
    expect(fieldLabel('order', deskNl, 'actions')).toBe('Nummer binnen het thema');
    expect(fieldLabel('website', deskNl, 'contacts')).toBe('Website');
  });

  it('says that nothing is lost when there is no connection', () => {
    expect(faultsOf(refused(0), deskNl, 'stories').headline).toBe(problemsNl.problems.unreachable);
    expect(faultsOf(refused(409), deskNl, 'stories').headline).toBe(problemsNl.problems.conflict);
    expect(faultsOf(new Error('x'), deskNl, 'stories').headline).toBe(problemsNl.problems.server);
  });
});
