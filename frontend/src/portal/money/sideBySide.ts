import type { Link, StatementCard } from '../../api/types';

interface Row {
  place: Link;
  amounts: { year: number; pays: boolean; amount: number | null }[];
}

/** Lays years beside each other, the earliest first; a municipality that does not pay in a year has a row all the same. */
export function sideBySide(statements: readonly StatementCard[]): { years: StatementCard[]; rows: Row[] } {
  const years = [...statements].sort((a, b) => a.year - b.year);
  const places = new Map(
    years.flatMap(({ contributions }) =>
      contributions.flatMap(({ municipality }) =>
        municipality ? [[municipality.id, municipality] as const] : [],
      ),
    ),
  );
  const rows = [...places].map(([id, place]) => ({
    place,
    amounts: years.map(({ year, contributions }) => {
      const own = contributions.find(({ municipality }) => municipality?.id === id);
      return { year, pays: own !== undefined, amount: own?.amount ?? null };
    }),
  }));
  return { years, rows };
}
