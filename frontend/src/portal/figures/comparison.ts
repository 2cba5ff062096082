import type { FigureView } from '../../api/types';

export interface Compared {
  id: string | undefined;
  title: string | undefined;
  value: number | null;
  toRegion: number | null;
  toReference: number | null;
  /** Since the year before, or null where one of the two is missing. */
  change: number | null;
}

export interface Comparison {
  year: number;
  before: number | undefined;
  rows: Compared[];
  whole: Compared;
}

/** One year beside the region, the reference and the year before; the newest that is whole unless one is chosen. */
export function comparisonOf(figure: FigureView, chosen?: number): Comparison {
  const { years, series } = figure;
  const newest = years.findLast(({ complete }) => complete) ?? years.at(-1);
  const year = chosen ?? newest?.year ?? 0;
  const at = years.findIndex((one) => one.year === year);
  const before = years[at - 1]?.year;
  const rows = series.map(({ municipality, values }) => ({
    id: municipality?.id,
    title: municipality?.title,
    value: values[at]?.value ?? null,
    toRegion: values[at]?.toRegion ?? null,
    toReference: values[at]?.toReference ?? null,
    change: difference(values[at]?.value, values[at - 1]?.value),
  }));
  const whole = {
    id: undefined,
    title: undefined,
    value: years[at]?.total ?? null,
    toRegion: null,
    toReference: years[at]?.totalToReference ?? null,
    change: difference(years[at]?.total, years[at - 1]?.total),
  };
  return { year, before, rows, whole };
}

function difference(now: number | null | undefined, then: number | null | undefined): number | null {
  return now == null || then == null ? null : now - then;
}
