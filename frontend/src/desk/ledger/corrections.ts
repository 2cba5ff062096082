import type { LedgerBook, LedgerLine } from '../../api/types';
import { same } from '../items/same';

type Entry = Record<string, unknown>;

/** Whether that says why a line is taken back; the ledger takes no less. */
export function isReason(reason: string): boolean {
  return reason.trim().length >= 3;
}

/** What was filled in of a line; the ledger adds its id, what it is made of and what it came in place of. */
export function filledIn({ entry }: LedgerLine): Entry {
  const { id: _id, basis: _basis, replaces: _replaces, ...filled } = entry;
  return filled;
}

/** Whether an entry says other than the line. */
export function differs(line: LedgerLine, entry: Entry): boolean {
  return !same(filledIn(line), entry);
}

/** Books in which nothing else in an entry says which line it comes in place of. */
const naming: ReadonlySet<LedgerBook> = new Set(['inKind', 'budget', 'fund']);

/** An entry as it is recorded in place of a line that is taken back; in another year or fund it is another line. */
export function inPlaceOf(line: LedgerLine, entry: Entry): Entry {
  const stays = ['year', 'fund'].every((field) => same(line.entry[field], entry[field]));
  return naming.has(line.book) && stays ? { ...entry, replaces: line.id } : entry;
}
