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
    { name: 'owner', input: 'reference', collection: 'contacts' },
    { name: 'organisations', input: 'references', collection: 'contacts', ordered: true },
    {
      name: 'indicators',
      input: 'rows',
      row: [
        { name: 'texts', input: 'words' },
        { name: 'target', input: 'number', step: 0.01, required: true },
        { name: 'measured', input: 'number', step: 0.01 },
        { name: 'measuredDate', input: 'date' },
        { name: 'figure', input: 'reference', collection: 'figures' },
      ],
      fresh: () => ({ texts: {}, target: null }),
    },
    {
      name: 'notes',
      input: 'rows',
      row: [
        { name: 'noteDate', input: 'date', required: true },
        { name: 'texts', input: 'words' },
      ],
      fresh: () => ({ noteDate: null, texts: {} }),
    },
  ],
};
