import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Collection } from './kind';
import { kinds } from './kinds';
import { toPublish } from './toPublish';

const contract = readFileSync(join(import.meta.dirname, '../../../../openapi.yaml'), 'utf8');
const mark = 'x-needed-to-publish: true';

/** The fields that the contract marks, by schema; fields stand four steps in from their schema's name. */
const marked = new Map<string, string[]>();
let schema = '';
let field = '';
for (const line of contract.split('\n')) {
  schema = /^ {4}(\w+):$/.exec(line)?.[1] ?? schema;
  field = /^ {8}(\w+):$/.exec(line)?.[1] ?? field;
  if (line.trim() === mark) marked.set(schema, [...(marked.get(schema) ?? []), field]);
}

const always = (collection: Collection) =>
  Object.entries(toPublish[collection] ?? {})
    .filter(([, needs]) => needs === true)
    .map(([name]) => name);

it('marks what the contract says that publishing needs, and nothing else', () => {
  const schemas = { stories: 'Story', events: 'Event', figures: 'Figure' } as const;
  expect([...marked.keys()].sort()).toEqual(['EventDraft', 'EventText', 'FigureDraft', 'StoryText']);
  for (const { collection, texts } of kinds) {
    const name = schemas[collection as keyof typeof schemas];
    const said = [...(marked.get(`${name}Draft`) ?? []), ...(marked.get(`${name}Text`) ?? [])];
    // of a title the contract says it in words: it is needed in the language that is published
    if (texts.some((field) => field.name === 'title') && collection !== 'media') said.push('title');
    expect(always(collection).sort(), collection).toEqual(said.sort());
  }
});
