import type { ComponentChildren } from 'preact';
import type { FigureView } from '../../api/types';
import { formatNumber, useLanguage, usePageTexts } from '../../i18n';
import { useRegionName } from '../frame/pageState';
import { ScrollTable } from '../money/ScrollTable';

/** All values: municipalities down, years across; what is missing says so, and a year with gaps has no total. */
export function FigureTable({ figure }: { figure: FigureView }) {
  const { figures: texts, tables } = usePageTexts();
  const region = useRegionName();
  const { years } = figure;
  return (
    <ScrollTable caption={texts.tableOf(figure.title)}>
      <thead>
        <tr>
          <th scope="col">{tables.municipality}</th>
          {years.map(({ year }) => (
            <th key={year} scope="col">
              {year}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {figure.series.map(({ municipality, values }) => (
          <tr key={municipality?.id}>
            <th scope="row">{municipality?.title ?? texts.unknownPlace}</th>
            {values.map(({ year, value, status, note }) => (
              <td key={year}>
                <Value figure={figure} value={value} />
                {value !== null && status === 'provisional' && <small>{texts.provisional}</small>}
                {note && <small>{note}</small>}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
      <tfoot>
        {figure.total !== 'none' && (
          <tr>
            <th scope="row">{region}</th>
            {years.map(({ year, total, missing, note }) => (
              <td key={year}>
                <Value figure={figure} value={total}>
                  {figure.total === 'sum' ? tables.noTotal : tables.missing}
                  {figure.total === 'sum' && missing > 0 && <small>{tables.figuresMissing(missing)}</small>}
                </Value>
                {note && <small>{note}</small>}
              </td>
            ))}
          </tr>
        )}
        {figure.reference && (
          <tr>
            <th scope="row">{figure.reference}</th>
            {years.map(({ year, reference }) => (
              <td key={year}>
                <Value figure={figure} value={reference} />
              </td>
            ))}
          </tr>
        )}
      </tfoot>
    </ScrollTable>
  );
}

interface ValueProps {
  figure: FigureView;
  value: number | null;
  children?: ComponentChildren;
}

/** A value, or what there is to say where it is missing. */
function Value({ figure, value, children }: ValueProps) {
  const { tables } = usePageTexts();
  const language = useLanguage();
  if (value !== null) return <>{formatNumber(value, language, figure.decimals)}</>;
  return <span class="missing">{children ?? tables.missing}</span>;
}
