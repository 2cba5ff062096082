import type { WritingTexts } from '../../i18n/writing.nl';
import type { Draft } from '../items/draft';
import type { Collection, FieldName } from './kind';

/** Always, as the contract marks it, or depending on what else the draft says. */
type ToPublish = true | ((draft: Draft) => boolean);

const title = { title: true } as const;

/** The fields that publishing needs and saving does not; fetched with the editor, so apart from the kinds. */
export const toPublish: Partial<Record<Collection, Partial<Record<FieldName, ToPublish>>>> = {
  stories: { ...title, summary: true },
  events: {
    ...title,
    summary: true,
    start: true,
    end: ({ allDay }) => !allDay,
    stateReason: ({ state }) => state === 'moved' || state === 'cancelled',
  },
  themes: title,
  plans: title,
  actions: { ...title, stateReason: ({ state }) => state === 'dropped' },
  finances: title,
  funds: title,
  figures: { ...title, unit: true, values: true, source: true },
  contacts: title,
  pages: title,
  municipalities: title,
  sectors: title,
};

/** What a field is called, with whether it may be left empty. */
export function labelOf(
  collection: Collection,
  { name, required }: { name: FieldName; required?: true },
  words: string,
  draft: Draft,
  writing: WritingTexts,
): string {
  if (required) return `${words} (${writing.editor.needed})`;
  const needs = toPublish[collection]?.[name];
  const needed = typeof needs === 'function' ? needs(draft) : needs;
  return needed ? `${words} (${writing.editor.neededToPublish})` : words;
}
