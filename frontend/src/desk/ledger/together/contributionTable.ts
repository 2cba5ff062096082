import { formatMoney, formatNumber } from '../../../i18n';
import type { Column, SheetRow } from '../../table/columns';
import { type Decimal, sum, times } from '../../table/decimal';
import { readCell } from '../../table/readCell';
import { writeCell } from '../../table/writeCell';
import { municipalityRows } from './municipalityRows';
import { standingOf, type YearMaterial, type YearTable } from './yearTable';

const states = ['invoiced', 'received'] as const;
type State = (typeof states)[number];

interface ContributionEntry {
  municipality: string;
  state: State;
  stateDate: string;
  basis: { inhabitants: number; amount: number };
}

/** What municipalities pay per inhabitant, by the programme's rule. */
const usualRate = '1.00';

/** How far the contributions of a year are; a row is a municipality, and what it pays follows from its inhabitants. */
export function contributionTable(material: YearMaterial): YearTable {
  const { year, language, texts, words } = material;
  const columns: Column[] = states.map((state) => ({
    key: state,
    label: words.columns[state],
    type: 'date',
  }));
  const steps = standingOf<ContributionEntry>(material, 'contribution');
  const stepOf = (row: SheetRow, state: State) =>
    steps.find(({ entry }) => entry.municipality === row.id && entry.state === state);
  const figures = standingOf<{ municipality: string; inhabitants: number }>(material, 'population');
  const rate = String(standingOf<{ rate: number }>(material, 'rate')[0]?.entry.rate ?? usualRate);

  // an invoice froze its figure: what is known of it since does not change it
  const inhabitantsOf = (row: SheetRow) =>
    (stepOf(row, 'received') ?? stepOf(row, 'invoiced'))?.entry.basis.inhabitants ??
    figures.find(({ entry }) => entry.municipality === row.id)?.entry.inhabitants;
  const amountOf = (row: SheetRow): Decimal | null => {
    const frozen = (stepOf(row, 'received') ?? stepOf(row, 'invoiced'))?.entry.basis.amount;
    const inhabitants = inhabitantsOf(row);
    if (frozen !== undefined) return String(frozen);
    return inhabitants === undefined ? null : times(String(inhabitants), rate);
  };
  const money = (amount: Decimal) => formatMoney(Number(amount), language);
  const rows = municipalityRows(material).map((row): SheetRow => {
    const cells = columns.map((column) => [
      column.key,
      writeCell(column, stepOf(row, column.key as State)?.entry.stateDate, language),
    ]);
    return { ...row, cells: Object.fromEntries(cells) };
  });
  return {
    book: 'contribution',
    caption: words.tables.contribution.title(String(year)),
    rowHead: texts.fields.municipality,
    grows: false,
    columns,
    computed: [
      {
        key: 'inhabitants',
        label: words.columns.inhabitants,
        isNumber: true,
        of: (row) => {
          const inhabitants = inhabitantsOf(row);
          return inhabitants === undefined ? words.noFigure : formatNumber(inhabitants, language);
        },
      },
      {
        key: 'amount',
        label: words.columns.amount,
        isNumber: true,
        of: (row) => {
          const amount = amountOf(row);
          return amount ? money(amount) : words.noAmount;
        },
      },
    ],
    rows,
    slots: (row, values) =>
      states.map((state) => ({
        list: 'contributions',
        columns: { stateDate: state, state, municipality: state },
        entry: values[state] ? { year, municipality: row.id, state, stateDate: values[state] } : null,
        origin: stepOf(row, state),
      })),
    totals: (typed) => {
      const together = (among: readonly SheetRow[]) =>
        money(sum(among.flatMap((row) => amountOf(row) ?? [])));
      const reached = (state: State) => {
        const column = columns.find(({ key }) => key === state) as Column;
        return typed.filter((row) => readCell(column, row.cells[state] ?? '', language).value);
      };
      const complete = typed.every((row) => amountOf(row) !== null);
      return [
        {
          label: words.totals.all,
          cells: {
            ...Object.fromEntries(states.map((state) => [state, { words: together(reached(state)) }])),
            amount: { words: complete ? together(typed) : words.totals.incomplete },
          },
        },
      ];
    },
  };
}
