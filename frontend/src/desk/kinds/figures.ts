import { article, key, sectors, themes } from './fields';
import type { Kind } from './kind';

/** What can be measured of the region, with its values for each municipality and year. */
export const figures: Kind = {
  collection: 'figures',
  perLanguage: false,
  columns: ['source'],
  texts: [...article, { name: 'method', input: 'lines' }],
  fields: [
    key,
    { name: 'unit', input: 'words' },
    { name: 'decimals', input: 'number', min: 0, max: 6 },
    { name: 'total', input: 'choice', options: ['sum', 'source', 'none'], required: true },
    { name: 'municipalities', input: 'references', collection: 'municipalities', ordered: true },
    { name: 'reference', input: 'words' },
    { name: 'values', input: 'series' },
    { name: 'referenceDay', input: 'line' },
    { name: 'source', input: 'line' },
    { name: 'sourceAddress', input: 'address' },
    { name: 'licence', input: 'line' },
    { name: 'licenceAddress', input: 'address' },
    { name: 'retrievedDate', input: 'date' },
    themes,
    sectors,
    { name: 'tags', input: 'tags' },
    { name: 'actions', input: 'references', collection: 'actions', ordered: true },
  ],
};
