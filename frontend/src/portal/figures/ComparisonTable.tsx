import { useState } from 'preact/hooks';
import type { FigureView } from '../../api/types';
import { SelectField } from '../../design/Field';
import { formatChange, formatNumber, useLanguage, usePageTexts } from '../../i18n';
import { useRegionName } from '../frame/pageState';
import { ScrollTable } from '../money/ScrollTable';
import { comparisonOf } from './comparison';

/** The municipalities of one year beside the region, what it is compared with, and the year before. */
export function ComparisonTable({ figure }: { figure: FigureView }) {
  const { figures: texts, tables } = usePageTexts();
  const language = useLanguage();
  const region = useRegionName();
  const [chosen, setChosen] = useState<number>();
  const { year, before, rows, whole } = comparisonOf(figure, chosen);
  const share = figure.comparison === 'share';
  const compared = (value: number | null) =>
    value === null
      ? '–'
      : share
        ? `${formatNumber(value, language, 1)}%`
        : formatChange(value, language, figure.decimals);
  const columns = [
    {
      name: texts.against[figure.comparison](region),
      of: 'toRegion',
      shown: rows.some((row) => row.toRegion !== null),
    },
    {
      name: texts.against[figure.comparison](figure.reference ?? ''),
      of: 'toReference',
      shown: rows.some((row) => row.toReference !== null),
    },
  ] as const;
  const shown = columns.filter((column) => column.shown);

  return (
    <section class="figure-part" aria-labelledby="compare">
      <h2 id="compare">{texts.compare}</h2>
      {figure.years.length > 1 && (
        <SelectField
          label={texts.year}
          value={String(year)}
          options={figure.years
            .map((one) => ({ value: String(one.year), label: String(one.year) }))
            .reverse()}
          onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}
        />
      )}
      <ScrollTable caption={texts.comparedIn(year)}>
        <thead>
          <tr>
            <th scope="col">{tables.municipality}</th>
            <th scope="col">{figure.unit}</th>
            {shown.map(({ of, name }) => (
              <th key={of} scope="col">
                {name}
              </th>
            ))}
            {before !== undefined && <th scope="col">{texts.since(before)}</th>}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.title ?? texts.unknownPlace}</th>
              <td>
                {row.value === null ? (
                  <span class="missing">{tables.missing}</span>
                ) : (
                  formatNumber(row.value, language, figure.decimals)
                )}
              </td>
              {shown.map(({ of }) => (
                <td key={of}>{compared(row[of])}</td>
              ))}
              {before !== undefined && (
                <td>{row.change === null ? '–' : formatChange(row.change, language, figure.decimals)}</td>
              )}
            </tr>
          ))}
        </tbody>
        {whole.value !== null && (
          <tfoot>
            <tr>
              <th scope="row">{region}</th>
              <td>{formatNumber(whole.value, language, figure.decimals)}</td>
              {shown.map(({ of }) => (
                <td key={of}>{compared(whole[of])}</td>
              ))}
              {before !== undefined && (
                <td>{whole.change === null ? '–' : formatChange(whole.change, language, figure.decimals)}</td>
              )}
            </tr>
          </tfoot>
        )}
      </ScrollTable>
    </section>
  );
}
