import { ApiError } from '../../api/client';
import type { FieldProblem, Language } from '../../api/types';
import type { DeskTexts } from '../deskTexts';
import type { FieldPath } from '../items/draft';
import { serverWords } from './serverWords';

export interface Fault {
  /** The field on the screen that it is about; null when it is about none. */
  path: FieldPath | null;
  words: string;
}

export interface Faults {
  headline: string;
  faults: Fault[];
}

/** The field that the screen shows for a place that the API names: `texts.nl.body.content[2]` is the text itself. */
export function fieldOf(place: string): FieldPath {
  const steps = place.split('.').map((step) => step.replace(/\[.*$/, ''));
  return steps[0] === 'texts' ? steps.slice(0, 3).join('.') : (steps[0] ?? '');
}

export function fieldLabel(path: FieldPath, texts: DeskTexts): string {
  const [first = '', language, name] = path.split('.');
  const key = (first === 'texts' ? (name ?? 'title') : first) as keyof DeskTexts['fields'];
  const label = texts.fields[key] ?? key;
  const of = first === 'texts' && texts.languageName[language as Language];
  return of ? `${label} (${of})` : label;
}

/** What an error means to the person who writes, with the fields to go to. */
export function faultsOf(error: unknown, texts: DeskTexts): Faults {
  if (!(error instanceof ApiError)) return { headline: texts.problems.server, faults: [] };
  const fields = error.fields;
  if (fields.length === 0) return { headline: headlineOf(error, texts), faults: [] };
  const faults = fields.map((field) => ({ path: fieldOf(field.field), words: wordsOf(field, texts) }));
  const different = faults.filter(
    (fault, at) => faults.findIndex((other) => other.words === fault.words) === at,
  );
  return { headline: texts.problems.count(different.length), faults: different };
}

function headlineOf(error: ApiError, texts: DeskTexts): string {
  switch (error.status) {
    case 0:
      return texts.problems.unreachable;
    case 401:
      return texts.problems.signedOut;
    case 403:
      return [texts.problems.forbidden, serverWords(error.problem.detail, texts)].filter(Boolean).join(' ');
    case 409:
      return serverWords(error.problem.detail, texts) ?? texts.problems.conflict;
    case 404:
    case 410:
      return texts.problems.gone;
    case 412:
      return texts.publish.changedMeanwhile;
    case 429:
      return texts.problems.tooMany;
    default:
      return error.status >= 500 ? texts.problems.server : (error.problem.detail ?? error.problem.title);
  }
}

function wordsOf({ field, code, detail }: FieldProblem, texts: DeskTexts): string {
  const label = fieldLabel(fieldOf(field), texts);
  const { problems } = texts;
  if (code === 'no-alternative-text') {
    const language = /\((\w\w)\)/.exec(detail ?? '')?.[1] as Language | undefined;
    return problems.altMissing(label, language ? texts.languageName[language] : '');
  }
  switch (code) {
    case 'required':
    case 'blank':
    case 'missing':
      return problems.required(label);
    case 'too-long':
      return problems.tooLong(label);
    case 'taken':
    case 'duplicate':
      return problems.taken(label);
    case 'reserved':
      return problems.reserved(label);
    case 'format':
    case 'wrong-format':
    case 'type':
    case 'range':
    case 'pattern':
    case 'link':
      return problems.format(label);
    case 'unknown':
    case 'unknown-reference':
    case 'not-allowed':
      return problems.unknown(label);
    default:
      return problems.other(label, serverWords(detail, texts) ?? detail ?? code);
  }
}
