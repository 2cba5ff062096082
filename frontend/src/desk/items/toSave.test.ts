import { expect, it } from 'vitest';
import { toSave } from './toSave';

it('cleans the fields of a row and keeps the row in its place', () => {
  const rows = [
    { key: 'a', texts: { nl: 'Doel', en: '' } },
    { key: 'b', texts: { nl: '' } },
  ];
  expect(toSave({ goals: rows, texts: {} })).toEqual({
    goals: [{ key: 'a', texts: { nl: 'Doel' } }, { key: 'b' }],
    texts: {},
  });
});

it('leaves out what is empty and what the API alone sets', () => {
  expect(
    toSave({
      themes: [],
      tags: ['a'],
      cover: null,
      decorative: false,
      order: 0,
      file: { name: 'x.png' },
      position: 12,
      texts: { nl: { title: ' Titel ', slug: '', body: null }, en: { title: '', summary: ' ' } },
    }),
  ).toEqual({ tags: ['a'], decorative: false, order: 0, texts: { nl: { title: 'Titel' } } });
});
