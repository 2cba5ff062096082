import { article, body, key, position, summary, title, year } from './fields';
import type { Kind, Role } from './kind';

const writers: readonly Role[] = ['treasurer'];

/** What a year took in and spent, as the ledger counts it. */
export const finances: Kind = {
  collection: 'finances',
  perLanguage: false,
  writers,
  countsYear: true,
  columns: ['year', 'position'],
  texts: [title, summary, body, { name: 'note', input: 'lines' }],
  fields: [
    { name: 'year', ...year },
    position,
    {
      name: 'municipalities',
      input: 'references',
      collection: 'municipalities',
      ordered: true,
      required: true,
    },
    { name: 'plans', input: 'references', collection: 'plans', ordered: true },
  ],
};

export const funds: Kind = {
  collection: 'funds',
  perLanguage: false,
  writers,
  columns: ['position'],
  texts: article,
  fields: [key, { name: 'decidingBody', input: 'reference', collection: 'contacts' }, position],
};
