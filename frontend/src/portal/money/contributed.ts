import type { StatementCard } from '../../api/types';

/** The newest year of which every municipality's contribution is known. */
export function newestWhole(statements: readonly StatementCard[]): StatementCard | undefined {
  return statements
    .filter(({ contributions, totals }) => contributions.length > 0 && totals.contributions.amount !== null)
    .sort((a, b) => b.year - a.year)[0];
}

/** What every municipality pays per inhabitant, in euros; nothing where they do not pay the same. */
export function commonRate({ contributions }: StatementCard): number | undefined {
  const [rate, ...others] = new Set(contributions.map((one) => one.rate));
  return others.length ? undefined : rate;
}

/** What a municipality pays, in euros; nothing where that is not known. */
export function amountOf(statement: StatementCard | undefined, municipality: string): number | undefined {
  return statement?.contributions.find((one) => one.municipality?.id === municipality)?.amount ?? undefined;
}
