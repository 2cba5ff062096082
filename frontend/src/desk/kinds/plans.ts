import { article, cover, year } from './fields';
import type { Kind } from './kind';

export const plans: Kind = {
  collection: 'plans',
  perLanguage: true,
  columns: ['type'],
  texts: [...article, { name: 'financing', input: 'rich' }],
  fields: [
    { name: 'type', input: 'choice', options: ['annual', 'course', 'network'], required: true },
    { name: 'firstYear', ...year },
    { name: 'lastYear', ...year },
    { name: 'course', input: 'reference', collection: 'plans' },
    cover,
  ],
};
