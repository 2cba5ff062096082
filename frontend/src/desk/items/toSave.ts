import type { Draft } from './draft';
import { isEmpty } from './same';

/** The draft as the API wants it: what was left empty is left out, and so is what only the API may set. */
export function toSave(draft: Draft): Draft {
  const { texts, file: _readOnly, ...own } = draft;
  const filled = Object.entries(texts ?? {})
    .map(([language, fields]) => [language, withoutEmpty(fields ?? {})] as const)
    .filter(([, fields]) => Object.keys(fields).length > 0);
  return { ...withoutEmpty(own), texts: Object.fromEntries(filled) };
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const kept = typeof value === 'string' ? value.trim() : value;
      return isEmpty(kept) ? [] : [[name, kept]];
    }),
  );
}
