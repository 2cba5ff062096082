import type { FigureImport } from '../../api/types';
import { Button } from '../../design/Button';
import { List } from '../../design/List';
import { useLanguage } from '../../i18n';
import { useChosen } from '../references/useOptions';
import { writeNumber } from '../table/writeCell';
import { type Area, areaOf, type SeriesValue } from './series';
import { useSeriesWords } from './useSeriesWords';

type Change = 'added' | 'changed' | 'same';

/** What a file says beside what the table has, each cell that cannot be read, and the way to take it over. */
export function ImportPreview({
  seen,
  areas,
  values,
  decimals,
  onTake,
}: {
  seen: FigureImport;
  areas: readonly Area[];
  values: readonly SeriesValue[];
  decimals: number;
  onTake: (values: SeriesValue[]) => void;
}) {
  const words = useSeriesWords();
  const said = words.import;
  const language = useLanguage();
  const others = useChosen('municipalities', [
    ...new Set(seen.values.flatMap(({ value }) => value.municipality ?? [])),
  ]);
  const nameOf = (value: SeriesValue) =>
    areas.find(({ id }) => id === areaOf(value))?.label ??
    others.find(({ id }) => id === value.municipality)?.title ??
    (value.area === 'region' ? words.region : words.reference);
  const written = ({ value, status }: SeriesValue) => {
    const number = typeof value === 'number' ? writeNumber(String(value), decimals, language) : value;
    return status === 'provisional' ? `${number}*` : number;
  };
  const lines = seen.values.map(({ row, value }) => {
    const before = values.find((one) => areaOf(one) === areaOf(value) && one.year === value.year);
    return { row, value: kept(value, before), before, change: changeOf(value, before) };
  });
  const count = (change: Change) => lines.filter((line) => line.change === change).length;
  const taken = lines.filter(({ change }) => change !== 'same').map(({ value }) => value);
  return (
    <>
      <p role="status">{said.found(count('added'), count('changed'), count('same'))}</p>
      {seen.faults.length > 0 && (
        <div class="notice is-fault">
          <p class="field-label">{said.bad(seen.faults.length)}</p>
          <List>
            {seen.faults.map(({ row, column, name, text, code, detail }) => (
              <li key={`${row} ${column}`}>
                {said.cell(row, name || String(column), text, said.reasons[code] ?? detail)}
              </li>
            ))}
          </List>
          <p>{said.badStay}</p>
        </div>
      )}
      {lines.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
        // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark too many
        <div class="import-lines" role="group" aria-label={said.title} tabIndex={0}>
          <table class="item-table">
            <thead>
              <tr>
                {Object.values(said.columns).map((column) => (
                  <th key={column} scope="col">
                    {column}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {lines.map(({ row, value, before, change }) => (
                <tr key={`${row} ${value.year}`}>
                  <td>{row}</td>
                  <th scope="row">{nameOf(value)}</th>
                  <td>{value.year}</td>
                  <td>{written(value)}</td>
                  <td>{before ? written(before) : '—'}</td>
                  <td>{said.changes[change]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {taken.length > 0 && (
        <div class="dialog-buttons">
          <Button look="main" onClick={() => onTake(taken)}>
            {said.take(taken.length)}
          </Button>
        </div>
      )}
    </>
  );
}

/** About what the file does not say, the table goes on saying what it said. */
function kept(value: SeriesValue, before: SeriesValue | undefined): SeriesValue {
  return { ...value, status: value.status ?? before?.status, note: value.note ?? before?.note };
}

function changeOf(value: SeriesValue, before: SeriesValue | undefined): Change {
  if (!before) return 'added';
  const { status, note } = kept(value, before);
  return value.value === before.value && status === before.status && note === before.note
    ? 'same'
    : 'changed';
}
