import { newId } from '../items/uuid';
import { article, cover, key, order } from './fields';
import type { Kind } from './kind';

export const themes: Kind = {
  collection: 'themes',
  perLanguage: true,
  texts: article,
  fields: [
    key,
    cover,
    order,
    { name: 'colour', input: 'colour' },
    { name: 'nightColour', input: 'colour' },
    {
      name: 'goals',
      input: 'rows',
      row: [{ name: 'texts', input: 'words' }],
      // Actions point at a goal by its key, which stays when the words change.
      fresh: () => ({ key: `doel-${newId().slice(-6)}`, texts: {} }),
    },
  ],
};
