import './table.css';
import { useId, useRef, useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { useLanguage } from '../../i18n';
import { isBlock, readBlock } from './block';
import {
  type CellPlace,
  type Column,
  type Computed,
  linesOf,
  type SheetRow,
  type TableFault,
} from './columns';
import { cellAt, nextCell } from './keys';
import { RowInput } from './RowInput';
import { readCell } from './readCell';
import { added, left, pasted, removed, type Sheet, typed, undone } from './sheet';
import { TableTotals, type TotalRow } from './TableTotals';
import { useTableWords } from './useTableWords';

export interface TableInputProps {
  caption: string;
  /** What the first column is: "Gemeente"; where rows are not given, they have numbers. */
  rowHead?: string;
  columns: readonly Column[];
  computed?: readonly Computed[];
  sheet: Sheet;
  onSheet: (sheet: Sheet) => void;
  /** Whether rows may be added and removed, or are given. */
  grows?: boolean;
  /** Where a table takes more columns, how a pasted block brings them along. */
  widens?: {
    /** The column that a heading asks for; null where it is none. */
    columnOf: (heading: string) => Column | null;
    /** What to do where a block is too wide. */
    advice: string;
  };
  totals?: readonly TotalRow[];
  faults?: readonly TableFault[];
  disabled?: boolean;
}

/**
 * A table that one types in: a real table with an input in each cell, so that a screen reader says row and column of
 * where one is. Tab walks on, Enter and the arrows go up and down, a block from a spreadsheet fills in from the cell on.
 */
export function TableInput({
  caption,
  columns,
  computed = [],
  sheet,
  onSheet,
  grows = false,
  ...props
}: TableInputProps) {
  const words = useTableWords();
  const language = useLanguage();
  const id = useId();
  const table = useRef<HTMLTableElement>(null);
  const [writing, setWriting] = useState<CellPlace | null>(null);
  const [told, setTold] = useState('');

  const focus = (row: number, column: number) => {
    const input = cellAt(table.current, row, column);
    input?.focus();
    if (input instanceof HTMLInputElement) input.select();
  };
  const focusOnceThere = (row: number, column: number) => setTimeout(() => focus(row, column));
  const add = () => {
    onSheet(added(sheet));
    focusOnceThere(sheet.rows.length, 0);
  };
  const undo = () => {
    if (sheet.before.length === 0) return;
    setWriting(null);
    onSheet(undone(sheet));
    setTold(words.undone);
  };
  const remove = (row: string) => {
    const at = sheet.rows.findIndex((each) => each.id === row);
    onSheet(removed(sheet, row));
    focusOnceThere(Math.min(at, sheet.rows.length - 2), 0);
  };
  const leave = (place: CellPlace) => {
    setWriting(null);
    onSheet(left(sheet, place, columns, language));
  };

  const onKeyDown = (event: KeyboardEvent) => {
    if ((event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'z' && !event.shiftKey) {
      event.preventDefault();
      undo();
      return;
    }
    const next = nextCell(event, sheet.rows.length, columns.length);
    if (!next) return;
    event.preventDefault();
    // at once, so that the next key is already of that cell
    if (next.row < sheet.rows.length) focus(next.row, next.column);
    else if (grows) {
      onSheet(added(sheet));
      focusOnceThere(next.row, next.column);
    }
  };

  const onPaste = (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const place = placeOf(event.target);
    const isChoice = columns.some(({ key, type }) => key === place?.column && type === 'choice');
    if (!place || !(isBlock(text) || isChoice)) return;
    event.preventDefault();
    const result = pasted(sheet, readBlock(text), columns, place, {
      grows,
      language,
      columnOf: props.widens?.columnOf,
    });
    if (!result) {
      setTold(props.widens?.advice ?? words.doesNotFit);
      return;
    }
    setWriting(null);
    onSheet(result.sheet);
    setTold(
      words.pasted(
        result.cells,
        result.added,
        result.widened,
        wrongCells(result.sheet.rows, columns, language) - wrongCells(sheet.rows, columns, language),
      ),
    );
  };

  const lines = linesOf(columns);
  const head = (column: Column) => (
    <th
      key={column.key}
      scope="col"
      id={`${id}-${column.key}`}
      colSpan={column.under}
      class={column.type === 'number' ? 'is-number' : ''}
    >
      {column.label}
      {column.required && <span aria-hidden="true">&nbsp;*</span>}
    </th>
  );

  return (
    <div class="table-input">
      {!props.disabled && <p class="field-hint">{words.help}</p>}
      {/* biome-ignore lint/a11y/noStaticElementInteractions: keys and pastes rise here from the inputs in the cells */}
      <div class="table-input-scroll" onKeyDown={onKeyDown} onPaste={onPaste}>
        <table ref={table}>
          <caption class="hidden-visually">{caption}</caption>
          <thead>
            <tr class={lines > 1 ? 'goes-on' : ''}>
              <th scope="col" class="row-head" rowSpan={lines}>
                {props.rowHead ?? <span class="hidden-visually">{words.row}</span>}
              </th>
              {columns.filter(({ under }) => !under).map(head)}
              {computed.map((column) => (
                <th key={column.key} scope="col" class={column.isNumber ? 'is-number' : ''}>
                  {column.label}
                </th>
              ))}
              {grows && <td rowSpan={lines} />}
            </tr>
            {lines > 1 && <tr>{columns.filter(({ under }) => under).map(head)}</tr>}
          </thead>
          <tbody>
            {sheet.rows.map((row, at) => (
              <RowInput
                key={row.id}
                id={id}
                at={at}
                row={row}
                columns={columns}
                computed={computed}
                writing={writing?.row === row.id ? writing.column : null}
                faults={(props.faults ?? []).filter((fault) => fault.row === row.id)}
                disabled={props.disabled ?? false}
                onType={(column, value) => {
                  setWriting({ row: row.id, column });
                  onSheet(typed(sheet, { row: row.id, column }, value));
                }}
                onLeave={(column) => leave({ row: row.id, column })}
                onRemove={grows && !props.disabled ? () => remove(row.id) : undefined}
              />
            ))}
          </tbody>
          {props.totals && (
            <TableTotals totals={props.totals} columns={columns} computed={computed} hasButtons={grows} />
          )}
        </table>
      </div>
      {!props.disabled && (
        <div class="field-buttons">
          {grows && <Button onClick={add}>{words.add}</Button>}
          <Button look="quiet" disabled={sheet.before.length === 0} onClick={undo}>
            {words.undo}
          </Button>
          <span role="status" class="field-hint">
            {told}
          </span>
        </div>
      )}
    </div>
  );
}

function placeOf(target: EventTarget | null): CellPlace | null {
  const cell = target instanceof Element ? target.closest<HTMLElement>('[data-row]') : null;
  const { row, column } = cell?.dataset ?? {};
  return row && column ? { row, column } : null;
}

function wrongCells(rows: readonly SheetRow[], columns: readonly Column[], language: 'nl' | 'en'): number {
  return rows.flatMap((row) =>
    columns.filter((column) => readCell(column, row.cells[column.key] ?? '', language).fault),
  ).length;
}
