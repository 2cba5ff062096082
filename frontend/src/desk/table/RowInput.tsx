import { Button } from '../../design/Button';
import { useLanguage } from '../../i18n';
import { CellInput } from './CellInput';
import { type Column, type Computed, isFilled, linesOf, type SheetRow, type TableFault } from './columns';
import { readCell } from './readCell';
import { faultWords, useTableWords } from './useTableWords';

/** A row of cells; what is wrong with the whole of it stands under it. */
export function RowInput({
  id,
  at,
  row,
  columns,
  computed,
  writing,
  faults,
  disabled,
  onType,
  onLeave,
  onRemove,
}: {
  /** Of the table; cells are named by the ids of row and column. */
  id: string;
  at: number;
  row: SheetRow;
  columns: readonly Column[];
  computed: readonly Computed[];
  /** The column that is being typed in: it is not yet judged. */
  writing: string | null;
  faults: readonly TableFault[];
  disabled: boolean;
  onType: (column: string, words: string) => void;
  onLeave: (column: string) => void;
  onRemove?: () => void;
}) {
  const words = useTableWords();
  const language = useLanguage();
  const name = row.label ?? `${words.row} ${at + 1}`;
  const whole = faults.filter(({ column }) => column === null);
  const faultOf = (column: Column) => {
    const told = faults.find((fault) => fault.column === column.key);
    if (told || column.key === writing) return told?.words;
    const { fault } = readCell(column, row.cells[column.key] ?? '', language);
    return fault && faultWords(fault, words, language);
  };
  const lines = linesOf(columns);
  const wrong = whole.length > 0 ? 'is-wrong' : '';
  const cell = (column: Column, place: number) => (
    <CellInput
      key={column.key}
      column={column}
      row={row.id}
      at={`${at}:${place}`}
      labelledBy={`${id}-${row.id} ${id}-${column.key}`}
      typed={row.cells[column.key] ?? ''}
      fault={faultOf(column)}
      disabled={disabled}
      onType={(value) => onType(column.key, value)}
      onLeave={() => column.key === writing && onLeave(column.key)}
    />
  );
  return (
    <>
      <tr class={lines > 1 ? 'goes-on' : wrong}>
        <th scope="row" id={`${id}-${row.id}`} class="row-head" rowSpan={lines}>
          {row.label ?? (
            <>
              <span class="hidden-visually">{words.row} </span>
              {at + 1}
            </>
          )}
        </th>
        {columns.map((column, place) => !column.under && cell(column, place))}
        {computed.map((column) => (
          <td key={column.key} class={column.isNumber ? 'is-read is-number' : 'is-read'}>
            {isFilled(row) || row.label ? column.of(row) : ''}
          </td>
        ))}
        {onRemove && (
          <td class="row-button" rowSpan={lines}>
            <Button look="quiet" aria-label={words.remove(name)} onClick={onRemove}>
              ×
            </Button>
          </td>
        )}
      </tr>
      {lines > 1 && (
        <tr class={wrong}>{columns.map((column, place) => column.under && cell(column, place))}</tr>
      )}
      {whole.map((fault) => (
        <tr key={fault.words} class="row-fault">
          <td colSpan={columns.length + computed.length + 2}>
            <span class="field-fault">{fault.words}</span>
          </td>
        </tr>
      ))}
    </>
  );
}
