import type { Column, Computed } from './columns';
import { useTableWords } from './useTableWords';

/** A line under the table that follows what is typed. */
export interface TotalRow {
  label: string;
  /** By column; with how many cells it had to leave out because they are wrong. */
  cells: Record<string, { words: string; without?: number } | undefined>;
}

export function TableTotals({
  totals,
  columns,
  computed,
  hasButtons,
}: {
  totals: readonly TotalRow[];
  columns: readonly Column[];
  computed: readonly Computed[];
  hasButtons: boolean;
}) {
  const words = useTableWords();
  const line = columns.filter(({ under }) => !under);
  const first = line.findIndex(({ key }) => totals.some(({ cells }) => cells[key]));
  const lead = Math.max(0, first);
  return (
    <tfoot>
      {totals.map(({ label, cells }) => (
        <tr key={label}>
          <th scope="row" class="row-head" colSpan={lead + 1}>
            {label}
          </th>
          {[...line.slice(lead), ...computed].map(({ key }) => {
            const cell = cells[key];
            return (
              <td key={key} class="is-number" title={cell && words.total(cell.words, cell.without ?? 0)}>
                {cell?.words}
                {cell?.without ? <span class="hidden-visually"> {words.total('', cell.without)}</span> : null}
                {cell?.without ? <span aria-hidden="true">*</span> : null}
              </td>
            );
          })}
          {hasButtons && <td />}
        </tr>
      ))}
    </tfoot>
  );
}
