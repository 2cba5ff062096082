import type { DeskTexts } from '../../i18n/desk.nl';
import type { ProblemTexts } from '../../i18n/problems.nl';

/** What has no words in the desk's languages cannot be named here: a missing text does not compile. */
export type Collection = keyof DeskTexts['kinds'];
export type FieldName = keyof DeskTexts['fields'];
export type Choice = keyof DeskTexts['choices'];
export type RowsName = keyof DeskTexts['rows'];
export type Role = keyof ProblemTexts['roles'];

/** A field that each language fills in by itself. */
export interface TextField {
  name: FieldName;
  input: 'line' | 'lines' | 'slug' | 'rich';
}

/** A field that is the same in every language. */
export type OwnField = PlainField | ReferenceField | RowsField | GroupField;

export type PlainField = { name: FieldName; required?: true } & (
  | { input: 'line' | 'date' | 'colour' | 'address' | 'yesNo' | 'tags' | 'cover' | 'goalKeys' }
  /** A line in each language, for the few words within a row. */
  | { input: 'words' }
  | { input: 'number'; min?: number; max?: number; step?: number }
  /** Up to where the ledger counts: the API sets it anew each time when what counts is saved. */
  | { input: 'position' }
  | { input: 'money' }
  /** What an event alone has: when it begins or ends, how it repeats, what is spoken there. */
  | { input: 'moment' | 'repetition' | 'languages' }
  /** The values of a figure: a table of areas and years. */
  | { input: 'series' }
  | { input: 'choice'; options: readonly Choice[] }
);

export type ReferenceField = { name: FieldName; collection: Collection; required?: true } & (
  | { input: 'reference' }
  /** With few to choose from all are in sight; in others one searches. Where the order is shown to the public it is chosen. */
  | { input: 'references'; few?: true; ordered?: true }
);

/** Things of the same shape under each other, as many as are needed. */
export interface RowsField {
  name: RowsName & FieldName;
  input: 'rows';
  row: readonly OwnField[];
  fresh: () => Row;
  required?: true;
}
export type Row = Record<string, unknown>;

/** Fields that make one thing together, such as the parts of an address. */
export interface GroupField {
  name: FieldName;
  input: 'group';
  parts: readonly PlainField[];
  required?: true;
}

/** What an editor can fill in for a kind, and whether each language is published by itself. */
export interface Kind {
  collection: Collection;
  perLanguage: boolean;
  /** Who makes new ones; an editor unless it says otherwise. */
  writers?: readonly Role[];
  /** Media are made by uploading a file, all others by writing. */
  madeByUpload?: true;
  /** It is of a year of the ledger: what that comes to stands above what is written. */
  countsYear?: true;
  /** Living people: who they are is kept beside the draft, each value with its ground and where it may be shown. */
  ofPeople?: true;
  /** Fields of its own that stand in its list, beside title and state: one value each. */
  columns?: readonly PlainField['name'][];
  texts: readonly TextField[];
  fields: readonly OwnField[];
}
