import { expect, test } from 'vitest';
import type { StatementCard } from '../../api/types';
import { sideBySide } from './sideBySide';

const statement = (year: number, amounts: Record<string, number | null>) =>
  ({
    year,
    contributions: Object.entries(amounts).map(([id, amount]) => ({
      municipality: { id, title: id },
      amount,
    })),
  }) as unknown as StatementCard;

test('the earliest year comes first, and a place that does not pay in a year is told from a missing figure', () => {
  const { years, rows } = sideBySide([
    statement(2024, { emmen: null, hoogeveen: 5 }),
    statement(2023, { emmen: 10 }),
  ]);
  expect(years.map(({ year }) => year)).toEqual([2023, 2024]);
  expect(rows).toEqual([
    {
      place: { id: 'emmen', title: 'emmen' },
      amounts: [
        { year: 2023, pays: true, amount: 10 },
        { year: 2024, pays: true, amount: null },
      ],
    },
    {
      place: { id: 'hoogeveen', title: 'hoogeveen' },
      amounts: [
        { year: 2023, pays: false, amount: null },
        { year: 2024, pays: true, amount: 5 },
      ],
    },
  ]);
});
