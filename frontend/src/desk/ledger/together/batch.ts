import type { Language, LedgerLine } from '../../../api/types';
import type { TableWords } from '../../../i18n/table.nl';
import { ownToSave } from '../../items/toSave';
import { isFilled, type SheetRow, type TableFault } from '../../table/columns';
import { readCell } from '../../table/readCell';
import { faultWords } from '../../table/useTableWords';
import type { BatchList } from '../books';
import { differs, inPlaceOf } from '../corrections';
import type { Slot, Values, YearTable } from './yearTable';

/** An entry of a batch, and the row and columns that it came from. */
interface Sent {
  row: string;
  columns: Record<string, string>;
}

/** All that is recorded together, and where each part of it was typed. */
export interface Batch {
  body: Record<string, object[]>;
  sent: Record<string, Sent[]>;
  /** How many entries are new, and how many are taken back. */
  fresh: number;
  over: number;
}

/** What is not right yet, cell by cell; an empty row of a table that grows is no row. */
export function faultsOfRows(
  table: YearTable,
  rows: readonly SheetRow[],
  language: Language,
  words: TableWords,
): TableFault[] {
  return rows.filter(isFilled).flatMap((row) =>
    table.columns.flatMap((column): TableFault[] => {
      const { value, fault } = readCell(column, row.cells[column.key] ?? '', language);
      const found = fault ?? (column.required && value === null ? { is: 'required' as const } : null);
      return found ? [{ row: row.id, column: column.key, words: faultWords(found, words, language) }] : [];
    }),
  );
}

/**
 * What the table says other than the ledger: a line that was changed or removed is taken back, what is new is recorded.
 * Entries keep the ids that they were given for the same content, so that sending again records nothing twice.
 */
export function batchOf(
  table: YearTable,
  rows: readonly SheetRow[],
  language: Language,
  reason: string,
  idFor: (content: string) => string,
): Batch {
  const body: Record<string, object[]> = {};
  const sent: Record<string, Sent[]> = {};
  const over: { line: LedgerLine; row: string }[] = [];
  let fresh = 0;
  const put = (list: BatchList, entry: object, from: Sent) => {
    body[list] = [...(body[list] ?? []), { id: idFor(JSON.stringify([list, from.row, entry])), ...entry }];
    sent[list] = [...(sent[list] ?? []), from];
    fresh += 1;
  };

  for (const row of rows) {
    // what was built on a line that is taken back is recorded anew after it
    let again = false;
    for (const slot of table.slots(row, valuesOf(table, row, language))) {
      const entry = isFilled(row) && slot.entry ? ownToSave(slot.entry) : null;
      if (!again && !isChanged(slot, entry)) continue;
      if (slot.origin) {
        over.push({ line: slot.origin, row: row.id });
        again = true;
      }
      if (!entry) continue;
      const recorded = slot.origin ? inPlaceOf(slot.origin, entry) : entry;
      put(slot.list, recorded, { row: row.id, columns: slot.columns });
    }
  }
  const left = new Set(rows.map(({ id }) => id));
  for (const gone of table.rows.filter(({ id }) => !left.has(id))) {
    for (const { origin } of table.slots(gone, {})) if (origin) over.push({ line: origin, row: gone.id });
  }
  if (over.length > 0) {
    over.sort((a, b) => b.line.position - a.line.position);
    body.reversals = over.map(({ line }) => ({
      id: idFor(`reversal of ${line.id}`),
      entry: line.id,
      reason,
    }));
    sent.reversals = over.map(({ row }) => ({ row, columns: {} }));
  }
  return { body, sent, fresh, over: over.length };
}

function valuesOf(table: YearTable, row: SheetRow, language: Language): Values {
  return Object.fromEntries(
    table.columns.flatMap((column) => {
      const { value } = readCell(column, row.cells[column.key] ?? '', language);
      return value ? [[column.key, value]] : [];
    }),
  );
}

function isChanged({ origin }: Slot, entry: Record<string, unknown> | null): boolean {
  return origin && entry ? differs(origin, entry) : Boolean(origin) !== Boolean(entry);
}
