/** What an editor sends: free per kind, but the texts always stand per language. */
export type TextFields = Record<string, unknown>;

export interface Draft {
  texts: Record<string, TextFields>;
  [field: string]: unknown;
}

/** A dotted place in a draft, as the API names it in its problems: `texts.nl.title`, `themes`. */
export type FieldPath = string;

/** Every field of a draft that is edited, merged and reported on by itself. */
export function fieldPaths(draft: Draft): FieldPath[] {
  const own = Object.keys(draft).filter((name) => name !== 'texts');
  const texts = Object.entries(draft.texts ?? {}).flatMap(([language, fields]) =>
    Object.keys(fields ?? {}).map((name) => `texts.${language}.${name}`),
  );
  return [...own, ...texts];
}

export function valueAt(draft: Draft | null | undefined, path: FieldPath): unknown {
  if (!draft) return undefined;
  const [first = '', language, name] = path.split('.');
  return first === 'texts' && language && name ? draft.texts?.[language]?.[name] : draft[first];
}

export function withValue(draft: Draft, path: FieldPath, value: unknown): Draft {
  const [first = '', language, name] = path.split('.');
  if (first !== 'texts' || !language || !name) return { ...draft, [first]: value };
  const texts = { ...draft.texts, [language]: { ...draft.texts?.[language], [name]: value } };
  return { ...draft, texts };
}
