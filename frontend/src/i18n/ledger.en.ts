import type { LedgerWords } from './ledger.nl';

export const ledgerEn = {
  lead: 'What stands here stays. Put a mistake right with a reason; the old line stays readable.',
  lines: 'Lines of the ledger, newest first',
  manyAtOnce: 'Fill in many at once:',
  tables: { budget: 'Budget', population: 'Inhabitants', contribution: 'Contributions' },
  fromCbs: 'Inhabitants from Statistics Netherlands',
  fundsHaveNoYear: 'Lines of a fund have no year: a fund goes on. Leave the year empty to see them.',
  line: (position: number) => `Line ${position}`,
  book: 'Book',
  books: {
    population: 'Inhabitants',
    rate: 'Amount per inhabitant',
    contribution: 'Contribution of a municipality',
    inKind: 'Given in kind',
    budget: 'Budget',
    fund: 'Fund',
  },
  whatToRecord: 'What do you record?',
  record: 'Record',
  recorded: (position: number) => `Recorded as line ${position}.`,
  stays: 'It comes to the website when you save and publish the yearly statement or the fund.',
  putRight: 'Put right',
  putRightTitle: (position: number) => `Put line ${position} right`,
  putRightText:
    'Change what is wrong. The old line stays readable, with your reason beside it, but counts no more.',
  putRightDone: (wrong: number, right: number) => `Line ${right} comes in place of line ${wrong}.`,
  nothingChanged: 'Nothing is changed yet.',
  reverse: 'Take back',
  reverseTitle: (position: number) => `Take line ${position} back?`,
  reverseText: 'The line stays readable, with your reason beside it, but counts no more.',
  reverseDone: (position: number) => `Line ${position} was taken back.`,
  reverses: (position: number | undefined, reason: string) =>
    `Takes ${position ? `line ${position}` : 'an earlier line'} back: ${reason}`,
  reversed: (position: number | undefined, reason: string) =>
    position ? `Taken back by line ${position}: ${reason}` : 'Taken back',
  replaces: (position: number | undefined) =>
    `Comes in place of ${position ? `line ${position}` : 'an earlier line'}.`,
  refused: {
    'not-covered': (left: string, asked: string) =>
      `The fund has ${left} left. That does not cover ${asked}.`,
    'figure-there': (inhabitants: string) =>
      `This municipality has ${inhabitants} inhabitants in this year already. Take that line back first.`,
    'rate-there': (rate: string) =>
      `This year has ${rate} per inhabitant already. Take that line back first.`,
    'contribution-there': 'This contribution was recorded so already. Take that line back first.',
    'no-figure':
      'First record how many inhabitants this municipality had in this year. Without it there is no amount.',
    'other-entry':
      'An earlier version of this was recorded already. Close this window, look in the list and take that back if need be.',
    'taken-back': (reason: string) => `This was taken back already: ${reason}`,
    'is-reversal': 'This line takes something back itself. Record anew what should stand.',
    'received-already': 'This contribution was received already. Take that back first.',
    'replaced-stands': 'What this replaces still stands. Take that line back first.',
    'replaced-already': 'A new line was recorded for this already. Put that one right.',
    'other-figure': 'The ledger changed meanwhile. Make the preview again.',
  },
} satisfies LedgerWords;
