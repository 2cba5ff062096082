import type { FigureView } from '../../api/types';
import { List } from '../../design/List';
import { formatNumber, useLanguage, usePageTexts } from '../../i18n';
import { useRegionName } from '../frame/pageState';
import { layChart } from './chart';
import { byLastValue, linesOf, type ShownLine } from './figureLines';
import { useWidth } from './useWidth';

const height = 320;
const top = 12;
const below = 32;
const besides = 14;
const letter = 7.5;

/** The series as lines. It says nothing that the table beside it does not, so to a screen reader it is one picture. */
export function FigureChart({ figure }: { figure: FigureView }) {
  const { figures: texts } = usePageTexts();
  const lines = linesOf(figure, useRegionName(), texts.unknownPlace);
  const provisional = lines.some(({ points }) => points.some((point) => point.provisional));
  return (
    <figure class="chart">
      {figure.years.length > 1 ? (
        <Lines figure={figure} lines={lines} />
      ) : (
        <Bars figure={figure} lines={lines} />
      )}
      {figure.years.length > 1 && (
        <figcaption>
          <List class="chart-legend" label={texts.legend}>
            {byLastValue(lines).map(({ name, look }) => (
              <li key={name} class={look.style}>
                <svg viewBox="-7 -7 14 14" width="14" height="14" aria-hidden="true">
                  <path class="mark" d={look.shape} />
                </svg>
                {name}
              </li>
            ))}
          </List>
          {provisional && <p class="small">{texts.hollow}</p>}
        </figcaption>
      )}
    </figure>
  );
}

interface LinesProps {
  figure: FigureView;
  lines: readonly ShownLine[];
}

function Lines({ figure, lines }: LinesProps) {
  const { figures: texts } = usePageTexts();
  const language = useLanguage();
  const [box, width] = useWidth<HTMLDivElement>();
  const years = figure.years.map(({ year }) => year);
  const chartOf = (left: number) =>
    layChart(lines, years, { left, right: width - besides, top, bottom: height - below });
  const words = (value: number) => formatNumber(value, language);
  const widest = Math.max(...chartOf(0).ticks.map(({ value }) => words(value).length));
  const left = widest * letter + besides;
  const chart = chartOf(left + besides);
  const every = Math.ceil((years.length * 44) / Math.max(width - left, 44));
  return (
    <div ref={box}>
      <svg width={width} height={height} role="img" aria-label={texts.chart(figure.title)}>
        {chart.ticks.map(({ value, y }) => (
          <g key={value}>
            <path class="chart-grid" d={`M${left} ${y}H${width}`} />
            <text x={left - 6} y={y} dy="0.35em" text-anchor="end">
              {words(value)}
            </text>
          </g>
        ))}
        {chart.years.map(({ year, x }, index) =>
          (chart.years.length - 1 - index) % every ? null : (
            <text key={year} x={x} y={height - 8} text-anchor="middle">
              {year}
            </text>
          ),
        )}
        {chart.lines.map(({ path, marks }, index) => {
          const line = lines[index] as ShownLine;
          return (
            <g key={line.name} class={line.look.style}>
              <path class="line" d={path} />
              {marks.map(({ year, x, y, value, provisional }) => (
                <path
                  key={year}
                  class={provisional ? 'mark hollow' : 'mark'}
                  d={line.look.shape}
                  transform={`translate(${x} ${y})`}
                >
                  <title>{`${line.name}, ${year}: ${formatNumber(value ?? 0, language, figure.decimals)}`}</title>
                </path>
              ))}
            </g>
          );
        })}
      </svg>
    </div>
  );
}

/** Of one year there is no course to show: as long as it is much. */
function Bars({ figure, lines }: LinesProps) {
  const language = useLanguage();
  const most = Math.max(...lines.map(({ points }) => points[0]?.value ?? 0), 0);
  return (
    <List class="chart-bars">
      {byLastValue(lines).map(({ name, look, points: [point] }) => (
        <li key={name} class={look.style}>
          <span>{name}</span>
          <i
            aria-hidden="true"
            style={{ inlineSize: `${most > 0 ? (100 * Math.max(point?.value ?? 0, 0)) / most : 0}%` }}
          />
          <span class="number">
            {point?.value == null ? '–' : formatNumber(point.value, language, figure.decimals)}
          </span>
        </li>
      ))}
    </List>
  );
}
