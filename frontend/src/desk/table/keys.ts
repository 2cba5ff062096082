/** Where a cell's input is: its numbers stand at the cell. */
export function cellAt(table: HTMLElement | null, row: number, column: number): HTMLElement | null {
  return table?.querySelector<HTMLElement>(`[data-at="${row}:${column}"] :is(input, select)`) ?? null;
}

interface Spot {
  row: number;
  column: number;
}

/** The cell that a key leads to from the one that it was pressed in; null where the key is the input's own. */
export function nextCell(event: KeyboardEvent, rows: number, columns: number): Spot | null {
  const input = event.target as HTMLInputElement | HTMLSelectElement;
  const [row, column] = (input.closest<HTMLElement>('[data-at]')?.dataset.at ?? '').split(':').map(Number);
  if (row === undefined || column === undefined || event.altKey || event.isComposing) return null;
  const within = (spot: Spot, last = rows - 1) =>
    spot.row >= 0 && spot.row <= last && spot.column >= 0 && spot.column < columns ? spot : null;
  const isText = input instanceof HTMLInputElement;
  switch (event.key) {
    case 'Enter':
      // down on the last row asks for one more
      return within({ row: row + (event.shiftKey ? -1 : 1), column }, rows);
    case 'ArrowDown':
      return isText ? within({ row: row + 1, column }) : null;
    case 'ArrowUp':
      return isText ? within({ row: row - 1, column }) : null;
    case 'ArrowRight':
      return !isText || isAt(input, input.value.length) ? within({ row, column: column + 1 }) : null;
    case 'ArrowLeft':
      return !isText || isAt(input, 0) ? within({ row, column: column - 1 }) : null;
    default:
      return null;
  }
}

/** The caret can go no further; a cell that is wholly selected counts as left at either side. */
function isAt(input: HTMLInputElement, end: number): boolean {
  const { selectionStart, selectionEnd, value } = input;
  const whole = selectionStart === 0 && selectionEnd === value.length;
  return whole || (selectionStart === end && selectionEnd === end);
}
