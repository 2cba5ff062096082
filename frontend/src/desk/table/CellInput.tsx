import { useId } from 'preact/hooks';
import { useLanguage } from '../../i18n';
import { fieldPlace } from '../problems/fieldPlace';
import type { Column } from './columns';
import { readCell } from './readCell';
import { useTableWords } from './useTableWords';

const widths = { text: 22, number: 11, date: 11, choice: 14 } as const;

/** One cell: what was typed, and why it is not right. */
export function CellInput({
  column,
  row,
  at,
  labelledBy,
  typed,
  fault,
  disabled,
  onType,
  onLeave,
}: {
  column: Column;
  row: string;
  at: string;
  labelledBy: string;
  typed: string;
  fault?: string;
  disabled: boolean;
  onType: (words: string) => void;
  onLeave: () => void;
}) {
  const id = useId();
  const language = useLanguage();
  const words = useTableWords();
  const common = {
    'aria-labelledby': labelledBy,
    'aria-required': column.required,
    'aria-invalid': fault ? ('true' as const) : undefined,
    'aria-describedby': fault ? id : undefined,
    onBlur: onLeave,
    style: { width: `${column.width ?? widths[column.type]}ch` },
  };
  const chosen = column.type === 'choice' ? readCell(column, typed, language).value : null;
  return (
    <td
      class={column.type === 'number' ? 'is-number' : ''}
      colSpan={column.under}
      data-at={at}
      data-row={row}
      data-column={column.key}
      {...fieldPlace(`${row}.${column.key}`)}
    >
      {column.type === 'choice' ? (
        <select
          {...common}
          disabled={disabled}
          value={chosen ?? typed}
          onChange={(event) => onType(event.currentTarget.value)}
        >
          <option value="">{words.choose}</option>
          {/* what was pasted and is no choice stays in sight */}
          {typed.trim() && !chosen && <option value={typed}>{typed}</option>}
          {column.options.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      ) : (
        <input
          {...common}
          type="text"
          readOnly={disabled}
          inputMode={column.type === 'number' ? 'decimal' : undefined}
          autocomplete="off"
          value={typed}
          onFocus={(event) => event.currentTarget.select()}
          onInput={(event) => onType(event.currentTarget.value)}
        />
      )}
      {fault && (
        <small class="field-fault" id={id}>
          {fault}
        </small>
      )}
    </td>
  );
}
