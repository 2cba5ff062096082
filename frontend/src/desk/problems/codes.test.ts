import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ApiError } from '../../api/client';
import { deskEn } from '../../i18n/desk.en';
import { deskNl } from '../../i18n/desk.nl';
import { ledgerNl } from '../../i18n/ledger.nl';
import { problemsEn } from '../../i18n/problems.en';
import { problemsNl } from '../../i18n/problems.nl';
import { seriesNl } from '../../i18n/series.nl';
import { faultsOf } from './faults';

const root = join(import.meta.dirname, '../../../..');
const sources = readdirSync(join(root, 'backend/portal/src/main/java'), {
  recursive: true,
  withFileTypes: true,
})
  .filter((file) => file.name.endsWith('.java'))
  .map((file) => readFileSync(join(file.parentPath, file.name), 'utf8'));

/** Where the backend says what is wrong, up to the end of the statement; and the codes that are written there. */
const statements =
  /(?:\b(?:faults|unfit|log)\.add|ProblemException\.invalid|\bFault\.of|new Fault|(?<!\.)\bfault)\([^;]*;/g;
const code = /(?:[(,?:]\s*)"([a-z]+(?:-[a-z]+)*)"(?=\s*(?:,\s|:\s*"))/g;
const reasons = /^\s+[A-Z_]+\("([a-z-]+)"\)[,;]/gm;

function codesIn(source: string): string[] {
  const said = (source.match(statements) ?? []).flatMap((statement) => {
    // what comes first is the field, unless the whole fault is made without one
    const withField = /^(?:faults|unfit|log|ProblemException)/.test(statement);
    const codes = [...statement.matchAll(code)].map(({ 1: word = '', index }) => ({ word, index }));
    return codes
      .filter(({ index }) => !withField || statement.slice(0, index + 1).includes(','))
      .map(({ word }) => word);
  });
  const enums = source.includes('class PictureRefused')
    ? [...source.matchAll(reasons)].map(([, word = '']) => word)
    : [];
  return [...said, ...enums];
}

/** What the contract can find by itself, and says in its own words. */
const bounds = [
  'minLength',
  'maxLength',
  'minimum',
  'maximum',
  'minItems',
  'maxItems',
  'uniqueItems',
  'anyOf',
  'oneOf',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
  'minProperties',
  'maxProperties',
];

/** What stands with a refusal as a whole. */
const refused = [
  ...new Set(
    sources.flatMap((source) =>
      [...source.matchAll(/new Refusal\(\s*"([a-z-]+)"/g)].map(([, word = '']) => word),
    ),
  ),
];

const contract = readFileSync(join(root, 'openapi.yaml'), 'utf8');
const all = [
  ...new Set(sources.flatMap(codesIn)),
  ...bounds.filter((word) => contract.includes(` ${word}:`)),
];
const elsewhere = ['no-alternative-text', ...Object.keys(seriesNl.import.reasons)];

describe('the codes of the API', () => {
  it('are found in its sources', () => {
    expect(all).toEqual(
      expect.arrayContaining([
        'required',
        'taken',
        'reserved',
        'no-such-day',
        'before-start',
        'damaged',
        'link',
        'maxLength',
      ]),
    );
    expect(all.length).toBeGreaterThan(40);
  });

  it('all have words at the desk', () => {
    expect(all.filter((each) => !(each in problemsNl.codes) && !elsewhere.includes(each))).toEqual([]);
  });

  it('have words too where they stand with a refusal', () => {
    expect(refused).toEqual(expect.arrayContaining(['role', 'own-work', 'scheduled-already', 'not-covered']));
    expect(refused.filter((each) => !(each in problemsNl.refusals) && !(each in ledgerNl.refused))).toEqual(
      [],
    );
    const said = { ...problemsNl.refusals, ...ledgerNl.refused };
    expect(Object.keys(said).filter((each) => !refused.includes(each))).toEqual([]);
  });

  it('never show a sentence of the API', () => {
    for (const each of all) {
      const error = new ApiError({
        type: 'x',
        title: 'x',
        status: 400,
        errors: [{ field: 'order', code: each, detail: 'Zzz at least 3 of 2026-12-01.' }],
      });
      for (const [texts, said] of [
        [deskNl, problemsNl],
        [deskEn, problemsEn],
      ] as const) {
        const { words = '' } = faultsOf(error, texts, 'stories').faults[0] ?? {};
        expect(words).not.toMatch(/Zzz|#|undefined/);
        expect(words.length).toBeGreaterThan(said.codes.format.length);
      }
    }
  });
});
