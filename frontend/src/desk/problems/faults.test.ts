import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/client';
import type { FieldProblem } from '../../api/types';
import { deskNl } from '../../i18n/desk.nl';
import { problemsNl } from '../../i18n/problems.nl';
import { faultsOf, fieldLabel, fieldOf, leftOf } from './faults';

const refused = (status: number, errors?: FieldProblem[]) =>
  new ApiError({ type: '/problems/x', title: 'X', status, errors });

describe('what an error means', () => {
  it('leads from a place in the text to its field', () => {
    expect(fieldOf('texts.nl.body.content[2].attrs.src')).toBe('texts.nl.body');
    expect(fieldOf('themes[0]')).toBe('themes');
    expect(fieldOf('texts.en.title')).toBe('texts.en.title');
    expect(fieldOf('goals[1].texts.nl')).toBe('goals.1.texts.nl');
    expect(fieldOf('place.town')).toBe('place.town');
    expect(fieldLabel('place.town', deskNl, 'contacts')).toBe('Plaats');
  });

  it('names the field in plain words, each fault once', () => {
    const place = { field: 'texts.nl.title', code: 'required', detail: 'Required.', allowed: null };
    expect(faultsOf(refused(400, [place, place]), deskNl, 'stories')).toEqual({
      headline: 'Er is 1 ding om te verbeteren',
      faults: [{ path: 'texts.nl.title', words: 'Titel (Nederlands): vul dit in.' }],
    });
  });

  it('says what a code means, with the number or the day that it is about', () => {
    const said = (field: string, code: string, detail: string) =>
      faultsOf(refused(400, [{ field, code, detail, allowed: null }]), deskNl, 'events').faults[0];
    expect(said('order', 'minimum', 'This must have a minimum value of 0')?.words).toContain(
      'Het moet minstens 0 zijn.',
    );
    expect(said('texts.nl.slug', 'reserved', 'This address is reserved.')?.words).toContain('al bezet');
    for (const field of ['website', 'registration.address', 'socials[1]'])
      expect(said(field, 'web-address', 'A web address begins with https://.')?.words).toContain(
        'vul een adres in dat met https:// begint',
      );
    const day = said('repetition.except[1]', 'no-such-day', 'The rule gives no day 2026-12-25.');
    expect(day?.path).toBe('repetition.except.1');
    expect(day?.words).toContain('op vrijdag 25 december 2026');
  });

  it('names a row by its number, and a field as its kind does', () => {
    expect(fieldLabel('goals.1.texts.en', deskNl, 'themes')).toBe('Doel 2 (Engels)');
    expect(fieldLabel('order', deskNl, 'actions')).toBe('Nummer binnen het thema');
    expect(fieldLabel('website', deskNl, 'contacts')).toBe('Website');
  });

  it('counts what is left while it is mended, and remembers how it was found', () => {
    const places = ['title', 'summary', 'body'].map((name) => ({
      field: `texts.nl.${name}`,
      code: 'required',
      detail: 'Required.',
    }));
    const found = faultsOf(refused(400, places), deskNl, 'stories');
    const left = (...paths: string[]) =>
      leftOf(found, ({ path }) => paths.includes(path ?? ''), problemsNl.problems.count);
    expect(left('texts.nl.title')).toEqual({
      headline: 'Er is 1 ding om te verbeteren',
      faults: [found.faults[0]],
      found,
    });
    expect(left('texts.nl.title', 'texts.nl.summary', 'texts.nl.body')).toBe(found);
    expect(left()).toBeNull();
  });

  it('says that nothing is lost when there is no connection', () => {
    expect(faultsOf(refused(0), deskNl, 'stories').headline).toBe(problemsNl.problems.unreachable);
    expect(faultsOf(refused(409), deskNl, 'stories').headline).toBe(problemsNl.problems.conflict);
    expect(faultsOf(new Error('x'), deskNl, 'stories').headline).toBe(problemsNl.problems.server);
  });
});
