import type { TableWords } from './table.nl';

export const tableEn = {
  row: 'Row',
  remove: (row) => `Remove ${row.toLowerCase()}`,
  add: 'Add a row',
  undo: 'Undo',
  undone: 'The last step was undone.',
  choose: '—',
  help: 'You can paste from a spreadsheet: go to a cell and paste. Enter and the arrow keys walk through the table. A * means: required.',
  pasted: (cells, added, widened, wrong) =>
    [
      cells === 1 ? '1 cell pasted' : `${cells} cells pasted`,
      added > 0 && (added === 1 ? '1 row added' : `${added} rows added`),
      widened > 0 && (widened === 1 ? '1 column added' : `${widened} columns added`),
      wrong > 0 && (wrong === 1 ? '1 cell is wrong' : `${wrong} cells are wrong`),
    ]
      .filter(Boolean)
      .join(', ')
      .concat('.'),
  doesNotFit:
    'This does not fit here, so nothing was pasted. Start in an earlier cell, or copy fewer columns or rows.',
  total: (words, without) =>
    without === 0
      ? words
      : `${words} (without ${without === 1 ? '1 cell that is wrong' : `${without} cells that are wrong`})`,
  faults: {
    required: 'Fill this in.',
    notANumber: 'This is not a number.',
    whole: 'This has to be a whole number.',
    places: (most) =>
      most === 1 ? 'At most 1 digit after the point.' : `At most ${most} digits after the point.`,
    least: (bound) => `This has to be ${bound} or more.`,
    most: (bound) => `This can be ${bound} at most.`,
    notADate: 'This is not a date. Write 31-12-2025.',
    notAChoice: 'This is not one of the choices.',
    tooLong: 'This is too long.',
    notSo: 'It cannot be written like this.',
  },
} satisfies TableWords;
