import type { SheetRow } from '../../table/columns';
import type { BrowserDrafts } from '../../working/browserDrafts';

const collection = 'ledger';

interface Kept {
  rows: SheetRow[];
  /** The rows that stood in the ledger when these were typed. */
  stood: string[];
}

/** What was typed and not recorded stays in this browser, as drafts do, until it is or the person signs out. */
export function keepRows(
  drafts: BrowserDrafts,
  name: string,
  rows: readonly SheetRow[],
  standing: readonly SheetRow[],
): void {
  const kept: Kept = { rows: [...rows], stood: standing.map(({ id }) => id) };
  drafts.keep(collection, name, {
    draft: { texts: {}, table: kept },
    baseVersion: null,
    base: null,
    keptAt: new Date().toISOString(),
    waiting: true,
    copyAt: null,
  });
}

export function forgetRows(drafts: BrowserDrafts, name: string): void {
  drafts.forget(collection, name);
}

/**
 * The rows as they were typed, over what stands now: a row whose line was taken back since is gone, one that was
 * recorded since is there. Null when nothing was kept.
 */
export function keptRows(
  drafts: BrowserDrafts,
  name: string,
  standing: readonly SheetRow[],
): readonly SheetRow[] | null {
  const kept = drafts.find(collection, name)?.draft.table as Kept | undefined;
  return kept ? resumed(kept, standing) : null;
}

export function resumed({ rows, stood }: Kept, standing: readonly SheetRow[]): SheetRow[] {
  const known = new Set(stood);
  const typed = new Map(rows.map((row) => [row.id, row]));
  return [
    ...standing.flatMap((row) => typed.get(row.id) ?? (known.has(row.id) ? [] : [row])),
    ...rows.filter(({ id }) => !known.has(id) && !standing.some((row) => row.id === id)),
  ];
}
