import { order } from './fields';
import type { Kind } from './kind';

export const people: Kind = {
  collection: 'people',
  perLanguage: false,
  ofPeople: true,
  texts: [],
  fields: [
    {
      name: 'roles',
      input: 'rows',
      row: [
        { name: 'organisation', input: 'reference', collection: 'contacts', required: true },
        { name: 'title', input: 'words' },
        { name: 'fromDate', input: 'date' },
        { name: 'untilDate', input: 'date' },
      ],
      fresh: () => ({ organisation: null, title: {} }),
    },
    order,
  ],
};
