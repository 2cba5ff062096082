import type { FigureView } from '../../api/types';
import type { Line, Point } from './chart';
import { type Look, lookOf, referenceLook, regionLook } from './look';

export interface ShownLine extends Line {
  look: Look;
}

/**
 * The lines of a figure. The region and what it is compared with are drawn among the municipalities only where they are
 * of their size: a rate, not a sum.
 */
export function linesOf(figure: FigureView, region: string, nameless: string): ShownLine[] {
  const lines = figure.series.map(({ municipality, values }, index) => ({
    name: municipality?.title ?? nameless,
    look: lookOf(index),
    points: values.map(({ year, value, status }) => pointOf(year, value, status)),
  }));
  if (figure.comparison === 'share') return lines;
  const whole = figure.years.map(({ year, total, status }) => pointOf(year, total, status));
  const reference = figure.years.map(({ year, reference: value }) => pointOf(year, value, null));
  return [
    ...lines,
    ...(isThere(whole) ? [{ name: region, look: regionLook, points: whole }] : []),
    ...(isThere(reference)
      ? [{ name: figure.reference ?? nameless, look: referenceLook, points: reference }]
      : []),
  ];
}

/** The newest on top, as at the end of the lines. */
export function byLastValue(lines: readonly ShownLine[]): ShownLine[] {
  const last = ({ points }: ShownLine) => points.findLast(({ value }) => value !== null)?.value ?? -Infinity;
  return [...lines].sort((a, b) => last(b) - last(a));
}

function pointOf(year: number, value: number | null, status: string | null): Point {
  return { year, value, provisional: status === 'provisional' };
}

const isThere = (points: readonly Point[]) => points.some(({ value }) => value !== null);
