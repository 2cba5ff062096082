export interface RibbonInput {
  /** What each source contributes, in any unit: only the proportions are drawn. */
  sources: readonly number[];
  /** How large each target's part is; equal parts where nothing is known. */
  targets: readonly number[];
}

export interface Strand {
  source: number;
  target: number;
  path: string;
}
export interface Band {
  /** Top and height as a part of the whole height, 0 to 1. */
  top: number;
  height: number;
}
export interface Ribbons {
  strands: Strand[];
  sources: Band[];
  targets: Band[];
}

export const ribbonWidth = 1000;
export const ribbonHeight = 100;

/** How much of the height is ribbon; the rest is the space between them. */
const filled = 0.66;
/** Between these parts of the width the ribbons bend; before and after lie their names. */
export const straightUntil = 0.36 * ribbonWidth;
export const straightFrom = 0.66 * ribbonWidth;

/**
 * Each source is one ribbon on the left. It divides over the targets, whose strands lie together on the
 * right, so that every width on the right is the sum of what comes in from the left.
 */
export function drawRibbons({ sources, targets }: RibbonInput): Ribbons {
  const sourceBands = layBands(sources);
  const targetBands = layBands(targets);
  const targetTotal = sum(targets);
  const sourceTotal = sum(sources);
  const strands = sources.flatMap((_, s) =>
    targets.map((__, t): Strand => {
      const from = sourceBands[s] as Band;
      const to = targetBands[t] as Band;
      const above = sum(targets.slice(0, t)) / targetTotal;
      const before = sum(sources.slice(0, s)) / sourceTotal;
      const top = from.top + above * from.height;
      const thick = ((targets[t] as number) / targetTotal) * from.height;
      return { source: s, target: t, path: strandPath(top, to.top + before * to.height, thick) };
    }),
  );
  return { strands, sources: sourceBands, targets: targetBands };
}

function layBands(weights: readonly number[]): Band[] {
  const total = sum(weights);
  const gap = weights.length > 1 ? (1 - filled) / (weights.length - 1) : 0;
  let top = weights.length > 1 ? 0 : (1 - filled) / 2;
  return weights.map((weight) => {
    const band = { top, height: (weight / total) * filled };
    top += band.height + gap;
    return band;
  });
}

function strandPath(fromTop: number, toTop: number, thick: number): string {
  const [x1, x2] = [straightUntil, straightFrom];
  const bend = (x1 + x2) / 2;
  const y = (part: number) => round(part * ribbonHeight);
  const [a, b] = [y(fromTop), y(toTop)];
  const [c, d] = [y(toTop + thick), y(fromTop + thick)];
  return `M${x1} ${a}C${bend} ${a} ${bend} ${b} ${x2} ${b}` + `V${c}C${bend} ${c} ${bend} ${d} ${x1} ${d}Z`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
