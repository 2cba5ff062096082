import { useRef, useState } from 'preact/hooks';
import type { LedgerLine } from '../../../api/types';
import { Button } from '../../../design/Button';
import { TextAreaField } from '../../../design/Field';
import { useLanguage } from '../../../i18n';
import { useDesk } from '../../DeskContext';
import { useDeskTexts } from '../../deskTexts';
import { same } from '../../items/same';
import { newId } from '../../items/uuid';
import { FaultSummary } from '../../problems/FaultSummary';
import { type Faults, leftOf } from '../../problems/faults';
import { fieldPlace } from '../../problems/fieldPlace';
import { useToast } from '../../shell/Toasts';
import type { SheetRow, TableFault } from '../../table/columns';
import { type Sheet, sheetOf } from '../../table/sheet';
import { TableInput } from '../../table/TableInput';
import { useTableWords } from '../../table/useTableWords';
import { isReason } from '../corrections';
import { useLedgerWords } from '../useLedgerWords';
import { batchOf, faultsOfRows } from './batch';
import { forgetRows, keepRows, keptRows } from './keptRows';
import { refusedCells } from './refusedCells';
import { useTogetherWords } from './useTogetherWords';
import type { YearTable } from './yearTable';

interface Together {
  recorded: number;
  items: LedgerLine[];
}

/** The table with what stands, and the button that records what was changed, all of it or nothing. */
export function TogetherForm({
  table,
  name,
  canWrite,
  onRecorded,
}: {
  table: YearTable;
  name: string;
  canWrite: boolean;
  onRecorded: () => void;
}) {
  const texts = useDeskTexts();
  const words = useTogetherWords();
  const tableWords = useTableWords();
  const ledgerWords = useLedgerWords();
  const language = useLanguage();
  const { api, drafts } = useDesk();
  const tell = useToast();
  const [kept] = useState(() => keptRows(drafts, name, table.rows));
  const [sheet, setSheet] = useState<Sheet>(() => sheetOf(kept ?? table.rows));
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const [busy, setBusy] = useState(false);
  // The same content has the same id, however often it is sent.
  const ids = useRef(new Map<string, string>());
  const idFor = (content: string) => {
    const id = ids.current.get(content) ?? newId();
    ids.current.set(content, id);
    return id;
  };
  const batch = batchOf(table, sheet.rows, language, reason.trim(), idFor);
  const changed = batch.fresh + batch.over > 0;

  const change = (next: Sheet) => {
    setSheet(next);
    keepRows(drafts, name, next.rows, table.rows);
  };
  const startOver = () => {
    setSheet(sheetOf(table.rows));
    setWrong(null);
    forgetRows(drafts, name);
  };
  const refuse = (count: Wrong['count'], faults: TableFault[]) => {
    const told = faults.map((fault) => ({
      path: placeOf(fault),
      words: sentence(fault, table, sheet.rows, tableWords.row),
    }));
    setWrong({ faults, rows: sheet.rows, summary: { headline: count(told.length), faults: told }, count });
  };
  const record = async (event: Event) => {
    event.preventDefault();
    const faults = faultsOfRows(table, sheet.rows, language, tableWords);
    const reasonMissing = batch.over > 0 && !isReason(reason);
    if (faults.length > 0 || reasonMissing) {
      refuse(faults.length > 0 ? words.wrong : () => words.reasonMissing, faults);
      return;
    }
    setBusy(true);
    try {
      const { recorded } = await api.change<Together>('POST', '/ledger/_record', { body: batch.body });
      forgetRows(drafts, name);
      tell({ text: recorded > 0 ? words.recorded(recorded) : words.known });
      onRecorded();
    } catch (error) {
      const refused = refusedCells(error, batch.sent, ledgerWords, texts, language);
      refuse(refused.headline, refused.faults);
    } finally {
      setBusy(false);
    }
  };

  const faults = wrong?.faults.filter((fault) => isStill(fault, wrong.rows, sheet.rows)) ?? [];
  return (
    <form class="together" noValidate onSubmit={record}>
      <FaultSummary faults={wrong && stillWrong(wrong, faults)} />
      {kept && <p class="field-hint">{words.kept}</p>}
      <TableInput
        caption={table.caption}
        rowHead={table.rowHead}
        columns={table.columns}
        computed={table.computed}
        sheet={sheet}
        onSheet={change}
        grows={table.grows}
        totals={table.totals(sheet.rows)}
        faults={faults}
        disabled={!canWrite}
      />
      {canWrite && batch.over > 0 && (
        <div {...fieldPlace('reason')}>
          <TextAreaField
            label={words.reason}
            hint={words.reasonHint}
            rows={2}
            value={reason}
            fault={wrong && !isReason(reason) ? words.reasonMissing : undefined}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        </div>
      )}
      {canWrite && (
        <div class="dialog-buttons">
          <Button look="main" type="submit" disabled={busy || !changed}>
            {words.record}
          </Button>
          {changed && <Button onClick={startOver}>{words.startOver}</Button>}
          <span class="field-hint">{changed ? words.changes(batch.fresh, batch.over) : words.nothing}</span>
        </div>
      )}
    </form>
  );
}

/** What was wrong at the last attempt, and the rows as they were then. */
interface Wrong {
  faults: TableFault[];
  rows: readonly SheetRow[];
  summary: Faults;
  /** The headline over as many as are left. */
  count: (left: number) => string;
}

function placeOf({ row, column }: TableFault): string {
  return column === null ? row : `${row}.${column}`;
}

/** "Regel 3, Begroot: dit is geen getal." */
function sentence(fault: TableFault, table: YearTable, rows: readonly SheetRow[], row: string): string {
  const at = rows.findIndex(({ id }) => id === fault.row);
  const label = (rows[at] ?? table.rows.find(({ id }) => id === fault.row))?.label ?? `${row} ${at + 1}`;
  const column = table.columns.find(({ key }) => key === fault.column)?.label;
  return `${[label, column].filter(Boolean).join(', ')}: ${fault.words}`;
}

/** Until its cell is changed, or for a row as a whole any of its cells. */
function isStill({ row, column }: TableFault, then: readonly SheetRow[], now: readonly SheetRow[]): boolean {
  const cells = (rows: readonly SheetRow[]) => rows.find(({ id }) => id === row)?.cells;
  return column === null ? same(cells(then), cells(now)) : cells(then)?.[column] === cells(now)?.[column];
}

function stillWrong({ summary, count }: Wrong, faults: readonly TableFault[]): Faults | null {
  const places = new Set(faults.map(placeOf));
  return leftOf(summary, ({ path }) => path !== null && places.has(path), count);
}
