import type { Column, SheetRow } from '../../table/columns';
import { minus } from '../../table/decimal';
import { readCell } from '../../table/readCell';
import { totalOf, totalWords } from '../../table/totals';
import { writeCell, writeNumber } from '../../table/writeCell';
import { standingOf, type YearMaterial, type YearTable } from './yearTable';

const most = 1_000_000_000;

interface BudgetEntry {
  description: Record<string, string>;
  [field: string]: unknown;
}

/** A year's budget lines; each row is one, with a description in each language. */
export function budgetTable(material: YearMaterial): YearTable {
  const { year, language, languages, texts, words } = material;
  const amount = (key: 'budgeted' | 'committed' | 'spent'): Column => ({
    key,
    label: texts.fields[key],
    type: 'number',
    places: 2,
    least: 0,
    most,
  });
  const budgeted: Column = { ...amount('budgeted'), required: true };
  const amounts = [budgeted, amount('committed'), amount('spent')];
  const choice = (key: 'theme' | 'action', under: number, from: YearMaterial['themes']): Column => ({
    key,
    under,
    label: key === 'theme' ? texts.fields.theme : texts.fields.action,
    type: 'choice',
    options: from.map(({ id, title, key: also }) => ({
      value: id,
      label: title,
      alsoWritten: also ? [also] : [],
    })),
  });
  const columns: Column[] = [
    {
      key: 'side',
      label: texts.fields.side,
      type: 'choice',
      required: true,
      options: [
        {
          value: 'expense',
          label: texts.choices.expense,
          alsoWritten: ['uitgave', 'lasten', 'last', 'expenses'],
        },
        {
          value: 'income',
          label: texts.choices.income,
          alsoWritten: ['inkomst', 'baten', 'bate', 'incomes'],
        },
      ],
    },
    ...languages.map(
      (each, at): Column => ({
        key: each,
        label: words.columns.description(texts.languageName[each]),
        type: 'text',
        most: 200,
        required: at === 0,
        under: at === 0 ? undefined : 2,
      }),
    ),
    ...amounts,
    choice('theme', 2, material.themes),
    choice('action', 3, material.actions),
    {
      key: 'taskField',
      label: texts.fields.taskField,
      type: 'text',
      pattern: /^\d{1,2}(\.\d{1,2})?[a-z]?$/,
      width: 6,
    },
  ];
  const lines = standingOf<BudgetEntry>(material, 'budget').reverse();
  const rows = lines.map(({ id, entry }): SheetRow => {
    const recorded = ({ key }: Column) =>
      (languages as string[]).includes(key) ? entry.description[key] : entry[key];
    return {
      id,
      cells: Object.fromEntries(
        columns.map((column) => [column.key, writeCell(column, recorded(column), language)]),
      ),
    };
  });
  const read = (row: SheetRow, column: Column) =>
    readCell(column, row.cells[column.key] ?? '', language).value;
  const open = (row: SheetRow) => {
    const planned = read(row, budgeted);
    return planned ? minus(planned, read(row, amount('spent')) ?? '0') : null;
  };
  return {
    book: 'budget',
    caption: words.tables.budget.title(String(year)),
    grows: true,
    columns,
    computed: [
      {
        key: 'open',
        label: words.columns.open,
        isNumber: true,
        of: (row) => {
          const left = open(row);
          return left ? writeNumber(left, 2, language) : '';
        },
      },
    ],
    rows,
    slots: (row, values) => [
      {
        list: 'budgetLines',
        columns: Object.fromEntries([
          ...columns.map(({ key }) => [key, key]),
          ...languages.map((each) => [`description.${each}`, each]),
          ['description', languages[0]],
        ]),
        entry: {
          year,
          side: values.side,
          description: Object.fromEntries(
            languages.flatMap((each) => (values[each] ? [[each, values[each]]] : [])),
          ),
          ...Object.fromEntries(
            amounts.flatMap(({ key }) => (values[key] ? [[key, Number(values[key])]] : [])),
          ),
          theme: values.theme,
          action: values.action,
          taskField: values.taskField,
        },
        origin: lines.find(({ id }) => id === row.id),
      },
    ],
    totals: (typed) => {
      const of = (side: 'income' | 'expense') =>
        typed.filter((row) => read(row, columns[0] as Column) === side);
      const cells = (sum: (column: Column) => ReturnType<typeof totalOf>) => {
        const each = amounts.map((column) => [column.key, sum(column)] as const);
        const [planned, , spent] = each.map(([, total]) => total);
        const left = planned &&
          spent && { value: minus(planned.value, spent.value), without: planned.without + spent.without };
        return Object.fromEntries(
          [...each, ...(left ? [['open', left] as const] : [])].map(([key, total]) => [
            key,
            totalWords(total, 2, language),
          ]),
        );
      };
      const income = (column: Column) => totalOf(of('income'), column, language);
      const expense = (column: Column) => totalOf(of('expense'), column, language);
      return [
        { label: words.totals.income, cells: cells(income) },
        { label: words.totals.expense, cells: cells(expense) },
        {
          label: words.totals.result,
          cells: cells((column) => ({
            value: minus(income(column).value, expense(column).value),
            without: income(column).without + expense(column).without,
          })),
        },
      ];
    },
  };
}
