import { article, cover, municipalities, sectors } from './fields';
import type { Kind } from './kind';

export const stories: Kind = {
  collection: 'stories',
  perLanguage: true,
  writers: ['editor', 'partner'],
  texts: article,
  fields: [
    cover,
    { name: 'themes', input: 'references', collection: 'themes', few: true },
    municipalities,
    sectors,
    { name: 'organisation', input: 'reference', collection: 'contacts' },
    { name: 'actions', input: 'references', collection: 'actions', ordered: true },
    { name: 'tags', input: 'tags' },
  ],
};
