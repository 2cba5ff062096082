import { type Draft, type FieldPath, fieldPaths, valueAt, withValue } from '../items/draft';
import { same } from '../items/same';

/** A field that both sides changed, each in its own way. */
export interface Clash {
  path: FieldPath;
  base: unknown;
  mine: unknown;
  current: unknown;
}

export interface Merge {
  /** Both sides together; a clashing field holds mine until somebody chooses. */
  merged: Draft;
  clashes: Clash[];
  /** Fields that came in from the other side. */
  taken: FieldPath[];
}

function isListOfKeys(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((entry) => typeof entry === 'string');
}

/** Both have in the same order what they have in common: nothing was moved. */
function inSameOrder(some: string[], others: string[]): boolean {
  const common = some.filter((key) => others.includes(key));
  return common.every((key, at) => others.filter((other) => some.includes(other))[at] === key);
}

/** Lists of references and tags: what one side added or took away holds for both. */
function mergeKeys(base: string[], mine: string[], current: string[]): string[] {
  const removed = base.filter((key) => !mine.includes(key) || !current.includes(key));
  return [...new Set([...current, ...mine])].filter((key) => !removed.includes(key));
}

/**
 * Three-way merge per language and per field. Without a base every difference is a clash:
 * nobody can then tell which side changed it.
 */
export function merge(base: Draft | null, mine: Draft, current: Draft): Merge {
  let merged = mine;
  const clashes: Clash[] = [];
  const taken: FieldPath[] = [];
  const paths = new Set([...fieldPaths(mine), ...fieldPaths(current), ...(base ? fieldPaths(base) : [])]);
  for (const path of paths) {
    const here = valueAt(mine, path);
    const there = valueAt(current, path);
    if (same(here, there)) continue;
    const before = valueAt(base, path);
    if (base && same(before, there)) continue;
    if (base && same(before, here)) {
      merged = withValue(merged, path, there);
      taken.push(path);
    } else if (
      base &&
      isListOfKeys(here) &&
      isListOfKeys(there) &&
      isListOfKeys(before ?? []) &&
      inSameOrder(here, there)
    ) {
      const keys = mergeKeys((before ?? []) as string[], here, there);
      merged = withValue(merged, path, keys);
      taken.push(path);
    } else {
      clashes.push({ path, base: before, mine: here, current: there });
    }
  }
  return { merged, clashes, taken };
}

export type Choice = 'mine' | 'current';

export function settle(result: Merge, choices: Record<FieldPath, Choice>): Draft {
  return result.clashes.reduce(
    (draft, clash) =>
      choices[clash.path] === 'current' ? withValue(draft, clash.path, clash.current) : draft,
    result.merged,
  );
}
