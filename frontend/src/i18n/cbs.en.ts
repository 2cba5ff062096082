import type { CbsWords } from './cbs.nl';

export const cbsEn = {
  title: 'Inhabitants from Statistics Netherlands',
  lead: 'Choose a file of table 03759ned, or fetch the figures. You first see what changes; then you record it.',
  fetch: 'Fetch from Statistics Netherlands',
  firstYear: 'From year',
  lastYear: 'Up to and including year',
  wrongYears: 'Choose years from 2000 to 2100, thirty at most.',
  file: 'Or choose a file (CSV or JSON of Statistics Netherlands)',
  tooLarge: 'This file is too large. Take only your own municipalities and years.',
  unreadable: 'We cannot read this file as table 03759ned of Statistics Netherlands.',
  noNetwork:
    'Statistics Netherlands cannot be reached now. Nothing was changed. Try again later, or save table 03759ned from opendata.cbs.nl and choose that file.',
  found: (fresh, revised, same) => `${fresh} new, ${revised} revised, ${same} the same.`,
  wrong: (count) => (count === 1 ? 'We cannot record 1 figure.' : `We cannot record ${count} figures.`),
  absent: (names) => `It says nothing of: ${names}.`,
  nothing: 'It says nothing of our municipalities.',
  columns: {
    name: 'Municipality',
    year: 'Year',
    inhabitants: 'Inhabitants',
    recorded: 'In the ledger now',
    change: 'What happens',
  },
  changes: { added: 'New', revised: 'Revised', same: 'The same', wrong: 'Not possible' },
  noNumber: (row: number, written: string) =>
    written ? `Row ${row}: ‘${written}’ is no whole number.` : `Row ${row}: there is nothing here.`,
  twice: (row: number, first: number) =>
    `Row ${row}: this municipality and year are in row ${first} already.`,
  invoiced: 'The invoice keeps the old number.',
  provisional: 'provisional',
  reason: 'Why do you revise what was there?',
  reasonHint: 'The old figures stay readable, with this reason beside them.',
  reasonMissing: 'Write why you revise this.',
  record: (count) => (count === 1 ? 'Record 1 figure' : `Record ${count} figures`),
  recorded: (count) => (count === 1 ? '1 line recorded.' : `${count} lines recorded.`),
  again: 'Start again',
} satisfies CbsWords;
