import type { GroupField, OwnField, TextField } from './kind';

/** Where something has to be chosen, the first of the choices is. */
export function firstChoices(fields: readonly OwnField[]): Record<string, unknown> {
  return Object.fromEntries(
    fields.flatMap((field) =>
      field.input === 'choice' && field.required ? [[field.name, field.options[0]]] : [],
    ),
  );
}

/** What several kinds have alike. */
export const title: TextField = { name: 'title', input: 'line' };
export const slug: TextField = { name: 'slug', input: 'slug' };
export const summary: TextField = { name: 'summary', input: 'lines' };
export const body: TextField = { name: 'body', input: 'rich' };
export const article = [title, slug, summary, body] as const;

export const key: OwnField = { name: 'key', input: 'line', required: true };
export const year = { input: 'number', required: true, min: 2000, max: 2100 } as const;
export const position: OwnField = { name: 'position', input: 'position' };
export const cover: OwnField = { name: 'cover', input: 'cover' };
export const website: OwnField = { name: 'website', input: 'address' };
export const order: OwnField = { name: 'order', input: 'number', min: 0, max: 1000 };
export const municipalities: OwnField = {
  name: 'municipalities',
  input: 'references',
  collection: 'municipalities',
  few: true,
};
export const sectors: OwnField = { name: 'sectors', input: 'references', collection: 'sectors', few: true };
export const themes: OwnField = { name: 'themes', input: 'references', collection: 'themes', few: true };
/** Where to find it. */
export const place: Omit<GroupField, 'name'> = {
  input: 'group',
  parts: [
    { name: 'name', input: 'line' },
    { name: 'street', input: 'line' },
    { name: 'postalCode', input: 'line' },
    { name: 'town', input: 'line' },
    { name: 'latitude', input: 'number', min: -90, max: 90, step: 0.000001 },
    { name: 'longitude', input: 'number', min: -180, max: 180, step: 0.000001 },
  ],
};
