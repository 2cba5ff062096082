import { key, slug, summary, title, website } from './fields';
import type { Kind } from './kind';

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

export const contacts: Kind = {
  collection: 'contacts',
  perLanguage: false,
  columns: ['category'],
  texts: [title, slug, summary],
  fields: [
    key,
    { name: 'category', input: 'choice', options: categories, required: true },
    website,
    { name: 'place', input: 'reference', collection: 'municipalities' },
  ],
};
