import { expect, test } from 'vitest';
import { drawRibbons } from './ribbonPaths';

const total = (bands: { height: number }[]) => bands.reduce((sum, { height }) => sum + height, 0);

test('what comes in on the left goes out on the right', () => {
  const { sources, targets, strands } = drawRibbons({ sources: [1, 2, 3], targets: [1, 1] });
  expect(total(sources)).toBeCloseTo(total(targets));
  expect(strands).toHaveLength(6);
});

test('widths are in proportion to what is contributed', () => {
  const [small, large] = drawRibbons({ sources: [25_000, 100_000], targets: [1] }).sources;
  expect((large?.height ?? 0) / (small?.height ?? 1)).toBeCloseTo(4);
});

test('bands fill the height without overlap', () => {
  const { sources } = drawRibbons({ sources: [1, 1, 1, 1, 1], targets: [1, 1, 1] });
  sources.slice(1).forEach((band, index) => {
    const above = sources[index] as (typeof sources)[number];
    expect(band.top).toBeGreaterThan(above.top + above.height);
  });
  const last = sources.at(-1) as (typeof sources)[number];
  expect(last.top + last.height).toBeCloseTo(1);
});

test('one source and one target are one ribbon in the middle', () => {
  const { sources, strands } = drawRibbons({ sources: [5], targets: [1] });
  expect(strands).toHaveLength(1);
  expect((sources[0]?.top ?? 0) * 2 + (sources[0]?.height ?? 0)).toBeCloseTo(1);
});
