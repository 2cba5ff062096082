import { body, key, place, sectors, slug, summary, title, website } from './fields';
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
  texts: [title, slug, summary, body],
  fields: [
    key,
    { name: 'category', input: 'choice', options: categories, required: true },
    website,
    { name: 'socials', input: 'tags' },
    { name: 'logo', input: 'cover' },
    { name: 'place', ...place },
    { name: 'municipality', input: 'reference', collection: 'municipalities' },
    sectors,
  ],
};
