import { useState } from 'preact/hooks';
import { Button } from '../../design/Button';
import { useLanguage } from '../../i18n';
import type { OwnInputProps } from '../editor/OwnInput';
import { same } from '../items/same';
import type { PlainField } from '../kinds/kind';
import { fieldPlace } from '../problems/fieldPlace';
import { useToast } from '../shell/Toasts';
import type { TableFault } from '../table/columns';
import { replaced, type Sheet, sheetOf } from '../table/sheet';
import { TableInput } from '../table/TableInput';
import { writeNumber } from '../table/writeCell';
import { ImportDialog } from './ImportDialog';
import {
  areaOf,
  rowsOfSeries,
  type SeriesValue,
  seriesOfRows,
  sumOfYear,
  wholes,
  withImported,
  yearColumn,
  yearColumns,
} from './series';
import { useAreas } from './useAreas';
import { useSeriesWords } from './useSeriesWords';
import { YearAdder } from './YearAdder';

/** The values of a figure as a table of areas and years; a file can be looked at and taken over. */
export function SeriesInput({
  path,
  value,
  draft,
  faults,
  disabled,
  label,
  onChange,
}: OwnInputProps<PlainField> & { label: string }) {
  const words = useSeriesWords();
  const language = useLanguage();
  const tell = useToast();
  const values = (value ?? []) as SeriesValue[];
  const areas = useAreas(draft, values);
  const [extra, setExtra] = useState<number[]>([]);
  const [importing, setImporting] = useState(false);
  const decimals = Number(draft.decimals ?? 0);
  const given = [...values.map(({ year }) => year), ...extra];
  const fresh = () => sheetOf(rowsOfSeries(values, areas, yearColumns(given, decimals), language));
  const [typed, setTyped] = useState({ sheet: fresh(), said: values });

  // What comes from elsewhere, such as an older version that was put back, is shown as it is.
  const current = same(typed.said, values) ? typed.sheet : fresh();
  const years = yearsOf(current, given);
  const columns = yearColumns(years, decimals);
  const sheet: Sheet = {
    ...current,
    rows: areas
      .map((area) => current.rows.find(({ id }) => id === area.id) ?? { ...area, cells: {} })
      .map((row, at) => ({ ...row, label: areas[at]?.label })),
  };
  const change = (next: Sheet) => {
    const said = seriesOfRows(next.rows, yearColumns(yearsOf(next, given), decimals), values, language);
    setTyped({ sheet: next, said });
    if (!same(said, values)) onChange(said);
  };
  const take = (taken: SeriesValue[]) => {
    const said = withImported(values, taken);
    const all = yearColumns(
      said.map(({ year }) => year),
      decimals,
    );
    setTyped({ sheet: replaced(sheet, rowsOfSeries(said, areas, all, language)), said });
    onChange(said);
    tell({ text: words.import.taken(taken.length) });
  };

  const own = faults.find((fault) => fault.path === path)?.words;
  const cellFaults = faults.flatMap((fault): TableFault[] => {
    const at = /^values\.(\d+)/.exec(fault.path ?? '')?.[1];
    const of = at === undefined ? undefined : values[Number(at)];
    return of ? [{ row: areaOf(of), column: String(of.year), words: fault.words }] : [];
  });
  const municipalities = sheet.rows.filter(({ id }) => !wholes.some((whole) => whole === id));
  const totals =
    (draft.total ?? 'sum') === 'sum' && years.length > 0
      ? [
          {
            label: words.sum,
            cells: Object.fromEntries(
              columns.map((column) => {
                const total = sumOfYear(municipalities, column, language);
                return [
                  column.key,
                  { words: total === null ? words.incomplete : writeNumber(total, decimals, language) },
                ];
              }),
            ),
          },
        ]
      : undefined;
  return (
    <fieldset class="field rows-field" {...fieldPlace(path)}>
      <legend class="field-label">{label}</legend>
      {own && <span class="field-fault">{own}</span>}
      {areas.length === 0 ? (
        <p class="field-hint">{words.noAreas}</p>
      ) : (
        <>
          <p class="field-hint">{words.star}</p>
          <TableInput
            caption={words.caption}
            rowHead={words.area}
            columns={columns}
            sheet={sheet}
            onSheet={change}
            widens={{ columnOf: (heading) => yearColumn(heading, decimals), advice: words.tooWide }}
            totals={totals}
            faults={cellFaults}
            disabled={disabled}
          />
        </>
      )}
      {!disabled && (
        <div class="field-buttons">
          {areas.length > 0 && <YearAdder years={years} onAdd={(year) => setExtra([...extra, year])} />}
          <Button onClick={() => setImporting(true)}>{words.import.open}</Button>
        </div>
      )}
      <ImportDialog
        open={importing}
        areas={areas}
        values={values}
        decimals={decimals}
        onTake={take}
        onClose={() => setImporting(false)}
      />
    </fieldset>
  );
}

/** The years that are given, and those that a block brought along. */
function yearsOf({ rows }: Sheet, given: readonly number[]): number[] {
  const own = rows.flatMap(({ cells }) => Object.keys(cells).map(Number));
  return [...new Set([...given, ...own])].sort();
}
