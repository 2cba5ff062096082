export interface Point {
  year: number;
  /** Null where it is missing: nothing is drawn there, and no line runs past it. */
  value: number | null;
  provisional: boolean;
}

export interface Line {
  name: string;
  points: readonly Point[];
}

export interface Mark extends Point {
  x: number;
  y: number;
}

export interface Chart {
  ticks: { value: number; y: number }[];
  years: { year: number; x: number }[];
  lines: { path: string; marks: Mark[] }[];
}

export interface Frame {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const aboutTicks = 4;
/** Where the least is less than this part of the most, the scale begins at nought. */
const nearNought = 0.6;

/** Lays lines over years into a frame; the scale is that of all of them. */
export function layChart(lines: readonly Line[], years: readonly number[], frame: Frame): Chart {
  const ticks = ticksOf(lines.flatMap(({ points }) => points.flatMap(({ value }) => value ?? [])));
  const [least = 0, most = 1] = [ticks[0], ticks.at(-1)];
  const [first = 0, last = 0] = [years[0], years.at(-1)];
  const x = (year: number) =>
    last === first
      ? (frame.left + frame.right) / 2
      : frame.left + ((year - first) / (last - first)) * (frame.right - frame.left);
  const y = (value: number) => frame.bottom - ((value - least) / (most - least)) * (frame.bottom - frame.top);
  return {
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    years: years.map((year) => ({ year, x: x(year) })),
    lines: lines.map(({ points }) => ({
      path: pathOf(points, x, y),
      marks: points.flatMap((point) =>
        point.value === null ? [] : [{ ...point, x: x(point.year), y: y(point.value) }],
      ),
    })),
  };
}

/** Round numbers that take in all values, from nought unless they lie far from it. */
export function ticksOf(values: readonly number[]): number[] {
  const least = Math.min(...values);
  const most = Math.max(...values);
  if (!values.length) return [0, 1];
  const from = least >= 0 && least < nearNought * most ? 0 : least;
  const step = stepOf((most - from || Math.abs(most) || 1) / aboutTicks);
  const begin = Math.floor(from / step);
  const end = Math.max(Math.ceil(most / step), begin + 1);
  const places = Math.max(0, -Math.floor(Math.log10(step)) + 1);
  return Array.from({ length: end - begin + 1 }, (_, i) => Number(((begin + i) * step).toFixed(places)));
}

function stepOf(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return power * (rough / power <= 1 ? 1 : rough / power <= 2 ? 2 : rough / power <= 5 ? 5 : 10);
}

function pathOf(points: readonly Point[], x: (year: number) => number, y: (value: number) => number) {
  let drawing = false;
  return points
    .map(({ year, value }) => {
      const step = value === null ? '' : `${drawing ? 'L' : 'M'}${round(x(year))} ${round(y(value))}`;
      drawing = value !== null;
      return step;
    })
    .join('');
}

const round = (n: number) => Math.round(n * 10) / 10;
