import type { Draft } from '../items/draft';
import type { Kind } from '../items/kinds';

/** A new item: nothing written, and for a choice that has to be made its first value. */
export function emptyDraft(kind: Kind): Draft {
  const choices = kind.fields.flatMap((field) =>
    field.input === 'choice' ? [[field.name, field.options[0]]] : [],
  );
  return { ...Object.fromEntries(choices), texts: {} };
}
