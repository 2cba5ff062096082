import { article, cover, municipalities, sectors, themes } from './fields';
import type { Kind } from './kind';

export const stories: Kind = {
  collection: 'stories',
  perLanguage: true,
  writers: ['editor', 'partner'],
  texts: article,
  fields: [
    cover,
    themes,
    municipalities,
    sectors,
    { name: 'organisation', input: 'reference', collection: 'contacts' },
    { name: 'actions', input: 'references', collection: 'actions', ordered: true },
    { name: 'tags', input: 'tags' },
  ],
};
