import type { TogetherWords } from './together.nl';

export const togetherEn = {
  which: 'What do you fill in?',
  tables: {
    budget: { name: 'Budget', title: (year) => `Budget of ${year}` },
    population: { name: 'Inhabitants', title: (year) => `Inhabitants on 1 January ${year}` },
    contribution: { name: 'Contributions', title: (year) => `Contributions for ${year}` },
  },
  lead: {
    budget:
      'All lines of this year that count now. Add to them, change them or paste them from a spreadsheet. What municipalities contribute does not belong here: it counts by itself.',
    population: 'The number of inhabitants for each municipality. Leave empty what you do not know.',
    contribution:
      'Fill in when a contribution was invoiced and received. The amount follows from the inhabitants.',
  },
  back: 'Back to the ledger',
  columns: {
    description: (language) => `Description (${language})`,
    open: 'Still open',
    amount: 'Contribution',
    inhabitants: 'Inhabitants',
    invoiced: 'Invoiced on',
    received: 'Received on',
  },
  totals: {
    income: 'Income',
    expense: 'Expense',
    result: 'Difference, without the contributions',
    all: 'Together',
    incomplete: 'not complete yet',
  },
  noFigure: 'missing',
  noAmount: 'no amount yet',
  changes: (fresh, over) =>
    [
      fresh > 0 && (fresh === 1 ? '1 new line' : `${fresh} new lines`),
      over > 0 && (over === 1 ? '1 line taken back' : `${over} lines taken back`),
    ]
      .filter(Boolean)
      .join(', '),
  nothing: 'Nothing was changed yet.',
  reason: 'Why do you change what was there?',
  reasonHint: 'The old lines stay readable, with this reason beside them.',
  reasonMissing: 'Write why you change this.',
  record: 'Record everything',
  recorded: (count) => (count === 1 ? '1 line recorded.' : `${count} lines recorded.`),
  known: 'This was recorded before.',
  kept: 'What you typed is kept in this browser.',
  startOver: 'Throw changes away',
  wrong: (count) => (count === 1 ? '1 cell is wrong' : `${count} cells are wrong`),
  year: {
    title: (year) => `What the ledger counts for ${year}`,
    at: (position) =>
      `Up to line ${position}. This gets to the website when you save and publish the statement of the year.`,
    newer: 'The ledger has come further than this statement. Save to count the newest lines too.',
    sides: {
      contributions: 'Contributions of municipalities',
      income: 'Income together',
      expense: 'Expense',
      result: 'Difference',
    },
    balances: { deficit: 'deficit', surplus: 'surplus', balanced: 'balanced' },
    inKind: (hours, valuation) => `Given for free: ${hours} hours, valued at ${valuation}.`,
    unvalued: (count) => (count === 1 ? '1 gift has no value.' : `${count} gifts have no value.`),
    missing: (names) => `The number of inhabitants is missing: ${names}. So there is no total.`,
    known: (amount) => `${amount} known`,
    unnamed: (names) => `The ledger has figures of ${names} too. Add those municipalities.`,
    noLines: 'There are no budget lines in the ledger yet.',
    fill: 'Fill in the budget',
  },
} satisfies TogetherWords;
