import { expect, it } from 'vitest';
import type { LedgerLine } from '../../../api/types';
import { deskNl } from '../../../i18n/desk.nl';
import { togetherNl } from '../../../i18n/together.nl';
import { batchOf } from './batch';
import { budgetTable } from './budgetTable';
import { contributionTable } from './contributionTable';
import { resumed } from './keptRows';
import type { YearMaterial } from './yearTable';

const line = (id: string, book: LedgerLine['book'], position: number, entry: Record<string, unknown>) =>
  ({ id, book, position, entry }) as LedgerLine;
const material = (standing: LedgerLine[]): YearMaterial => ({
  year: 2025,
  standing,
  municipalities: [{ id: 'm', key: 'm', title: 'Emmen', language: 'nl', visible: true }],
  themes: [],
  actions: [],
  language: 'nl',
  languages: ['nl', 'en'],
  texts: deskNl,
  words: togetherNl,
});
const batch = (table: ReturnType<typeof budgetTable>, rows = table.rows) =>
  batchOf(table, rows, 'nl', 'Herzien.', (content) => content);

const budget = budgetTable(
  material([
    line('a', 'budget', 1, { year: 2025, side: 'expense', description: { nl: 'Beurs' }, budgeted: 100.5 }),
    line('b', 'budget', 2, { year: 2025, side: 'income', description: { nl: 'Sponsor' }, budgeted: 7 }),
  ]),
);

it('sends nothing of what stands as it is', () => {
  expect(batch(budget)).toEqual({ body: {}, sent: {}, fresh: 0, over: 0 });
});

it('takes a changed line back and records it anew, and takes back one that was removed', () => {
  const rows = budget.rows
    .filter(({ id }) => id === 'a')
    .map((row) => ({ ...row, cells: { ...row.cells, spent: '12,5' } }));
  const { body, sent, fresh, over } = batch(budget, rows);
  expect({ fresh, over }).toEqual({ fresh: 1, over: 2 });
  expect(body.reversals).toMatchObject([
    { entry: 'b', reason: 'Herzien.' },
    { entry: 'a', reason: 'Herzien.' },
  ]);
  expect(body.budgetLines).toMatchObject([
    { side: 'expense', description: { nl: 'Beurs' }, budgeted: 100.5, spent: 12.5, replaces: 'a' },
  ]);
  expect(sent.budgetLines?.[0]).toMatchObject({
    row: 'a',
    columns: { spent: 'spent', 'description.nl': 'nl' },
  });
});

it('holds a line that came in place of another for what it says', () => {
  const corrected = { year: 2025, side: 'expense', description: { nl: 'Beurs' }, budgeted: 1, replaces: 'a' };
  expect(batch(budgetTable(material([line('c', 'budget', 3, corrected)])))).toMatchObject({
    fresh: 0,
    over: 0,
  });
});

it('records a receipt anew when the invoice before it changes', () => {
  const basis = { population: 'p', inhabitants: 10, rate: 1, amount: 10 };
  const table = contributionTable(
    material([
      line('r', 'contribution', 3, {
        year: 2025,
        municipality: 'm',
        state: 'received',
        stateDate: '2025-03-01',
        basis,
      }),
      line('i', 'contribution', 2, {
        year: 2025,
        municipality: 'm',
        state: 'invoiced',
        stateDate: '2025-02-01',
        basis,
      }),
    ]),
  );
  const rows = table.rows.map((row) => ({ ...row, cells: { ...row.cells, invoiced: '02-02-2025' } }));
  const { body } = batch(table, rows);
  expect(body.reversals).toMatchObject([{ entry: 'r' }, { entry: 'i' }]);
  expect(body.contributions).toMatchObject([
    { state: 'invoiced', stateDate: '2025-02-02' },
    { state: 'received', stateDate: '2025-03-01' },
  ]);
});

it('lays what this browser kept over what stands now', () => {
  const row = (id: string, what = '') => ({ id, cells: { what } });
  const kept = {
    rows: [row('a', 'typed'), row('gone', 'typed'), row('new', 'typed')],
    stood: ['a', 'gone', 'dropped'],
  };
  expect(resumed(kept, [row('a'), row('dropped'), row('later')])).toEqual([
    row('a', 'typed'),
    row('later'),
    row('new', 'typed'),
  ]);
});
