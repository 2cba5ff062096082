export type Collection =
  | 'stories'
  | 'themes'
  | 'plans'
  | 'actions'
  | 'contacts'
  | 'municipalities'
  | 'sectors'
  | 'media';

export type TextInput = 'line' | 'lines' | 'slug' | 'rich';

export interface TextField {
  name: string;
  input: TextInput;
  required?: true;
}

export type OwnField =
  | {
      name: string;
      input: 'line' | 'number' | 'date' | 'colour' | 'address' | 'yesNo';
      required?: true;
      fixed?: true;
    }
  | { name: string; input: 'choice'; options: readonly string[]; required?: true }
  | { name: string; input: 'references' | 'reference'; collection: Collection; few?: true; required?: true }
  | { name: string; input: 'tags' | 'cover' | 'goals' | 'goalKeys' };

/** What an editor can fill in for a kind, and whether each language is published by itself. */
export interface Kind {
  collection: Collection;
  perLanguage: boolean;
  /** Media are made by uploading a file, all others by writing. */
  madeByUpload?: true;
  texts: readonly TextField[];
  fields: readonly OwnField[];
}

const title: TextField = { name: 'title', input: 'line', required: true };
const slug: TextField = { name: 'slug', input: 'slug' };
const summary: TextField = { name: 'summary', input: 'lines' };
const body: TextField = { name: 'body', input: 'rich' };
const article = [title, slug, summary, body] as const;
const key: OwnField = { name: 'key', input: 'line', required: true };
const cover: OwnField = { name: 'cover', input: 'cover' };
const website: OwnField = { name: 'website', input: 'address' };
const municipalities: OwnField = {
  name: 'municipalities',
  input: 'references',
  collection: 'municipalities',
  few: true,
};
const sectors: OwnField = { name: 'sectors', input: 'references', collection: 'sectors', few: true };

const categories = [
  'municipality',
  'company',
  'knowledge-institution',
  'school',
  'entrepreneurs-association',
  'initiative',
  'body',
  'programme',
] as const;

export const kinds: readonly Kind[] = [
  {
    collection: 'stories',
    perLanguage: true,
    texts: article,
    fields: [
      cover,
      { name: 'themes', input: 'references', collection: 'themes', few: true },
      municipalities,
      sectors,
      { name: 'organisation', input: 'reference', collection: 'contacts' },
      { name: 'actions', input: 'references', collection: 'actions' },
      { name: 'tags', input: 'tags' },
    ],
  },
  {
    collection: 'themes',
    perLanguage: true,
    texts: article,
    fields: [
      key,
      cover,
      { name: 'order', input: 'number' },
      { name: 'colour', input: 'colour' },
      { name: 'nightColour', input: 'colour' },
      { name: 'goals', input: 'goals' },
    ],
  },
  {
    collection: 'plans',
    perLanguage: true,
    texts: [...article, { name: 'financing', input: 'rich' }],
    fields: [
      { name: 'type', input: 'choice', options: ['annual', 'course'], required: true },
      { name: 'firstYear', input: 'number', required: true },
      { name: 'lastYear', input: 'number', required: true },
      cover,
    ],
  },
  {
    collection: 'actions',
    perLanguage: true,
    texts: [...article, { name: 'stateReason', input: 'lines' }],
    fields: [
      { name: 'state', input: 'choice', options: ['planned', 'running', 'done', 'dropped'], required: true },
      { name: 'dueDate', input: 'date' },
      { name: 'plan', input: 'reference', collection: 'plans', required: true },
      { name: 'theme', input: 'reference', collection: 'themes', required: true },
      { name: 'goals', input: 'goalKeys' },
      { name: 'order', input: 'number' },
      municipalities,
      sectors,
      { name: 'organisations', input: 'references', collection: 'contacts' },
    ],
  },
  {
    collection: 'contacts',
    perLanguage: false,
    texts: [title, slug, summary],
    fields: [
      key,
      { name: 'category', input: 'choice', options: categories, required: true },
      website,
      { name: 'place', input: 'reference', collection: 'municipalities' },
    ],
  },
  {
    collection: 'municipalities',
    perLanguage: false,
    texts: [title, summary],
    fields: [
      key,
      { name: 'cbsCode', input: 'line', required: true },
      { name: 'province', input: 'line', required: true },
      website,
    ],
  },
  { collection: 'sectors', perLanguage: false, texts: [title, summary], fields: [key] },
  {
    collection: 'media',
    perLanguage: false,
    madeByUpload: true,
    texts: [
      { name: 'alt', input: 'lines' },
      { name: 'caption', input: 'lines' },
      { name: 'title', input: 'line' },
    ],
    fields: [
      { name: 'decorative', input: 'yesNo' },
      { name: 'credit', input: 'line' },
    ],
  },
];

export function kindOf(collection: string): Kind | undefined {
  return kinds.find((kind) => kind.collection === collection);
}

export function textField(kind: Kind, name: string): TextField | undefined {
  return kind.texts.find((field) => field.name === name);
}
