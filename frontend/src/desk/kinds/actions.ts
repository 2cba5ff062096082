import { article, municipalities, order, sectors } from './fields';
import type { Kind } from './kind';

export const actions: Kind = {
  collection: 'actions',
  perLanguage: true,
  columns: ['state', 'dueDate'],
  texts: [...article, { name: 'stateReason', input: 'lines' }],
  fields: [
    { name: 'state', input: 'choice', options: ['planned', 'running', 'done', 'dropped'], required: true },
    { name: 'dueDate', input: 'date' },
    order,
    { name: 'plan', input: 'reference', collection: 'plans', required: true },
    { name: 'theme', input: 'reference', collection: 'themes', required: true },
    { name: 'goals', input: 'goalKeys' },
    municipalities,
    sectors,
    { name: 'organisations', input: 'references', collection: 'contacts', ordered: true },
  ],
};
