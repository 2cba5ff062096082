import type { Draft } from './draft';
import { isEmpty, isRecord } from './same';

/** The draft as the API wants it: what was left empty is left out, and so is what only the API may set. */
export function toSave(draft: Draft): Draft {
  const { texts, file: _file, position: _position, ...fields } = draft;
  // A kind without words of its own has no place for them.
  if (!texts) return ownToSave(fields) as Draft;
  const filled = Object.entries(texts)
    .map(([language, fields]) => [language, withoutEmpty(fields ?? {})] as const)
    .filter(([, fields]) => Object.keys(fields).length > 0);
  return { ...ownToSave(fields), texts: Object.fromEntries(filled) };
}

/** What is the same in every language, without what was left empty. */
export function ownToSave(fields: Record<string, unknown>): Record<string, unknown> {
  return withoutEmpty(
    Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, rowsToSave(value)])),
  );
}

/** Rows keep their places, so that a fault in one is found again. */
function rowsToSave(value: unknown): unknown {
  if (isRecord(value)) return filled(value);
  return Array.isArray(value) ? value.map((row) => (isRecord(row) ? filled(row) : row)) : value;
}

function filled(row: Record<string, unknown>): Record<string, unknown> {
  return withoutEmpty(
    Object.fromEntries(
      Object.entries(row).map(([name, value]) => [name, isRecord(value) ? filled(value) : value]),
    ),
  );
}

function withoutEmpty(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([name, value]) => {
      const kept = typeof value === 'string' ? value.trim() : value;
      return isEmpty(kept) ? [] : [[name, kept]];
    }),
  );
}
