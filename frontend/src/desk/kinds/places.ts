import { key, summary, title, website } from './fields';
import type { Kind } from './kind';

export const municipalities: Kind = {
  collection: 'municipalities',
  perLanguage: false,
  columns: ['province'],
  texts: [title, summary],
  fields: [key, { name: 'cbsCode', input: 'line' }, { name: 'province', input: 'line' }, website],
};

export const sectors: Kind = {
  collection: 'sectors',
  perLanguage: false,
  texts: [title, summary],
  fields: [key],
};
