import { describe, expect, test } from 'vitest';
import { layChart, ticksOf } from './chart';

const frame = { left: 0, right: 100, top: 0, bottom: 100 };
const point = (year: number, value: number | null) => ({ year, value, provisional: false });

describe('a scale', () => {
  test('begins at nought where the values come near it', () => {
    expect(ticksOf([26_000, 109_698])).toEqual([0, 50_000, 100_000, 150_000]);
    expect(ticksOf([0.1, 0.35])).toEqual([0, 0.1, 0.2, 0.3, 0.4]);
  });

  test('begins near the values where those lie far from nought', () => {
    expect(ticksOf([38.2, 49.6])).toEqual([35, 40, 45, 50]);
  });

  test('takes in what is below nought, one value alone, and no value at all', () => {
    expect(ticksOf([-3, 4])).toEqual([-4, -2, 0, 2, 4]);
    expect(ticksOf([7]).length).toBeGreaterThan(1);
    expect(ticksOf([0]).length).toBeGreaterThan(1);
    expect(ticksOf([])).toEqual([0, 1]);
  });
});

describe('a line', () => {
  test('stops at a gap and goes on behind it', () => {
    const [line] = layChart(
      [{ name: 'Emmen', points: [point(2021, 0), point(2022, 10), point(2023, null), point(2025, 5)] }],
      [2021, 2022, 2023, 2025],
      frame,
    ).lines;
    expect(line?.path).toBe('M0 100L25 0M100 50');
    expect(line?.marks.map(({ year }) => year)).toEqual([2021, 2022, 2025]);
  });

  test('of one year stands in the middle', () => {
    expect(layChart([{ name: 'Emmen', points: [point(2021, 3)] }], [2021], frame).years).toEqual([
      { year: 2021, x: 50 },
    ]);
  });
});
