import { ApiError } from '../../api/client';
import type { FieldProblem, Language } from '../../api/types';
import { formatDay, formatNumber } from '../../i18n';
import type { DeskTexts } from '../deskTexts';
import type { FieldPath } from '../items/draft';
import type { Collection, RowsName } from '../kinds/kind';
import { fieldWords } from '../kinds/words';
import { problemTexts } from './problemTexts';
import { refusalWords } from './refusalWords';

export interface Fault {
  /** The field on the screen that it is about; null when it is about none. */
  path: FieldPath | null;
  words: string;
}

export interface Faults {
  headline: string;
  faults: Fault[];
  /** As they were found, where some of them were mended since. */
  found?: Faults;
}

/** What is left of what was found, once some of it was mended; nothing when all was. */
export function leftOf(
  found: Faults,
  isLeft: (fault: Fault) => boolean,
  count: (left: number) => string,
): Faults | null {
  const faults = found.faults.filter(isLeft);
  if (faults.length === found.faults.length) return found;
  return faults.length > 0 ? { headline: count(faults.length), faults, found } : null;
}

/** A part of what makes one thing together, such as an address. */
const inGroup = /^(place|registration)\.\w+$/;

/**
 * The field that the screen shows for a place that the API names: `texts.nl.body.content[2]` is the text itself,
 * `themes[0]` the whole list, `goals[1].texts.nl` a field of a row, `place.town` a part of an address, `repetition.except[1]` a day.
 */
export function fieldOf(place: string): FieldPath {
  const steps = place.split('.');
  const plain = (step = '') => step.replace(/\[.*$/, '');
  if (steps[0] === 'texts') return steps.slice(0, 3).map(plain).join('.');
  const day = /^repetition\.except\[(\d+)\]$/.exec(place)?.[1];
  if (day) return `repetition.except.${day}`;
  if (inGroup.test(place)) return place;
  const row = /^(\w+)\[(\d+)\]$/.exec(steps[0] ?? '');
  if (!row || steps.length === 1) return plain(steps[0]);
  return [row[1], row[2], ...steps.slice(1).map(plain)].join('.');
}

export function fieldLabel(path: FieldPath, texts: DeskTexts, collection: Collection): string {
  const steps = path.split('.');
  const [first = '', second = '', name] = steps;
  const of = texts.languageName[(first === 'texts' ? second : steps.at(-1)) as Language];
  const label = first === 'texts' ? (name ?? 'title') : inGroup.test(path) ? second : first;
  const words =
    first in texts.rows && second
      ? `${texts.rows[first as RowsName]} ${Number(second) + 1}`
      : fieldWords(collection, label, texts);
  return of ? `${words} (${of})` : words;
}

/** What an error means to the person who writes, with the fields to go to. */
export function faultsOf(error: unknown, texts: DeskTexts, collection: Collection): Faults {
  const { problems } = problemTexts(texts);
  if (!(error instanceof ApiError)) return { headline: problems.server, faults: [] };
  const fields = error.fields;
  if (fields.length === 0) return { headline: headlineOf(error, texts), faults: [] };
  const faults = fields.map((field) => ({
    path: fieldOf(field.field),
    words: wordsOf(field, texts, collection),
  }));
  const different = faults.filter(
    (fault, at) => faults.findIndex((other) => other.words === fault.words) === at,
  );
  return { headline: problems.count(different.length), faults: different };
}

/** What a refusal as a whole means. */
export function headlineOf(error: ApiError, texts: DeskTexts): string {
  const { problems } = problemTexts(texts);
  switch (error.status) {
    case 0:
      return problems.unreachable;
    case 401:
      return problems.signedOut;
    case 403:
      return [problems.forbidden, refusalWords(error.problem, texts)].filter(Boolean).join(' ');
    case 409:
      return refusalWords(error.problem, texts) ?? problems.conflict;
    case 404:
    case 410:
      return problems.gone;
    case 412:
      return problems.changedMeanwhile;
    case 429:
      return problems.tooMany;
    default:
      return error.status >= 500 ? problems.server : problems.title;
  }
}

function wordsOf({ field, code, detail }: FieldProblem, texts: DeskTexts, collection: Collection): string {
  const label = fieldLabel(fieldOf(field), texts, collection);
  const { problems } = problemTexts(texts);
  if (code === 'no-alternative-text') {
    const language = /\((\w\w)\)/.exec(detail ?? '')?.[1] as Language | undefined;
    return problems.altMissing(label, language ? texts.languageName[language] : '');
  }
  const known = problemTexts(texts).codes;
  const words = code in known ? known[code as keyof typeof known] : known['wrong-format'];
  return problems.at(label, words.replace('#', particular(detail, texts.language)));
}

/** The day, else the first number, that a detail of the API names. */
function particular(detail: string | undefined, language: Language): string {
  const day = /\d{4}-\d{2}-\d{2}/.exec(detail ?? '')?.[0];
  if (day) return formatDay(day, language);
  const number = /-?\d+(\.\d+)?/.exec(detail ?? '')?.[0];
  return number ? formatNumber(Number(number), language) : '';
}
