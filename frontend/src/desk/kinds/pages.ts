import { article, order } from './fields';
import type { Kind } from './kind';

export const pages: Kind = {
  collection: 'pages',
  perLanguage: true,
  columns: ['navigation'],
  texts: article,
  fields: [
    { name: 'navigation', input: 'choice', options: ['footer', 'header', 'nowhere'], required: true },
    order,
  ],
};
