import type { Column, SheetRow } from '../../table/columns';
import { totalOf, totalWords } from '../../table/totals';
import { writeCell } from '../../table/writeCell';
import { municipalityRows } from './municipalityRows';
import { standingOf, type YearMaterial, type YearTable } from './yearTable';

/** The population figures of a year; a row is a municipality. */
export function populationTable(material: YearMaterial): YearTable {
  const { year, language, texts, words } = material;
  const inhabitants: Column = {
    key: 'inhabitants',
    label: texts.fields.inhabitants,
    type: 'number',
    places: 0,
    least: 0,
    most: 10_000_000,
    required: true,
  };
  const columns: Column[] = [
    inhabitants,
    {
      key: 'status',
      label: texts.fields.status,
      type: 'choice',
      options: [
        { value: 'provisional', label: texts.choices.provisional },
        { value: 'definitive', label: texts.choices.definitive },
      ],
    },
    { key: 'source', label: texts.fields.source, type: 'text', most: 200, required: true },
    { key: 'retrievedDate', label: texts.fields.retrievedDate, type: 'date' },
  ];
  const lines = standingOf<Record<string, unknown>>(material, 'population');
  const lineOf = (municipality: string) => lines.find(({ entry }) => entry.municipality === municipality);
  const rows = municipalityRows(material).map((row): SheetRow => {
    const entry = lineOf(row.id)?.entry ?? {};
    const cells = columns.map((column) => [column.key, writeCell(column, entry[column.key], language)]);
    return { ...row, cells: Object.fromEntries(cells) };
  });
  return {
    book: 'population',
    caption: words.tables.population.title(String(year)),
    rowHead: texts.fields.municipality,
    grows: false,
    columns,
    computed: [],
    rows,
    slots: (row, values) => [
      {
        list: 'populationFigures',
        columns: Object.fromEntries(columns.map(({ key }) => [key, key])),
        entry:
          Object.keys(values).length > 0
            ? { year, municipality: row.id, ...values, inhabitants: Number(values.inhabitants) }
            : null,
        origin: lineOf(row.id),
      },
    ],
    totals: (typed) => {
      const missing = typed.some((row) => !row.cells.inhabitants?.trim());
      const total = totalWords(totalOf(typed, inhabitants, language), 0, language);
      return [
        {
          label: words.totals.all,
          cells: { inhabitants: missing ? { words: words.totals.incomplete } : total },
        },
      ];
    },
  };
}
