import { article, cover } from './fields';
import type { Kind } from './kind';

const year = { input: 'number', required: true, min: 2000, max: 2100 } as const;

export const plans: Kind = {
  collection: 'plans',
  perLanguage: true,
  columns: ['type'],
  texts: [...article, { name: 'financing', input: 'rich' }],
  fields: [
    { name: 'type', input: 'choice', options: ['annual', 'course'], required: true },
    { name: 'firstYear', ...year },
    { name: 'lastYear', ...year },
    cover,
  ],
};
