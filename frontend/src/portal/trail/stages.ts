import type { Link, Payment, Trail } from '../../api/types';

/** The stages of the way from euro to result, in that order, and the kinds that stand in each. */
const kindsOfStages = {
  payers: ['municipality'],
  money: ['statement', 'fund'],
  plans: ['plan', 'theme'],
  actions: ['action'],
  results: ['story', 'event', 'figure'],
} as const;

export type StageName = keyof typeof kindsOfStages;

export interface Stop {
  item: Link;
  /** Whether this is the item whose page shows the trail. */
  here: boolean;
  /** What it pays, where it pays others; what it gets where it does not. */
  payments: readonly Payment[];
}

export interface Stage {
  name: StageName;
  stops: readonly Stop[];
}

/**
 * A trail laid out from euro to result; stages where nothing stands are left out.
 *
 * @param own whether it is shown on the page of its own item
 */
export function stagesOf(trail: Trail, own = true): Stage[] {
  const items = [...trail.comesFrom, ...trail.leadsTo].map(({ item }) => item);
  return (Object.keys(kindsOfStages) as StageName[]).flatMap((name) => {
    const kinds: readonly string[] = kindsOfStages[name];
    const stops = [trail.item, ...items]
      .filter(({ kind }) => kinds.includes(kind))
      .map((item) => ({
        item,
        here: own && item.id === trail.item.id,
        payments: paymentsOf(trail, item, name),
      }));
    return stops.length ? [{ name, stops }] : [];
  });
}

/** Whether nothing is linked that money of this item went into: no plan, no action, no result. */
export function nothingCameOf({ leadsTo }: Trail): boolean {
  return leadsTo.length === 0;
}

function paymentsOf({ payments }: Trail, { id }: Link, stage: StageName): readonly Payment[] {
  return payments.filter(
    ({ from, to }) => (stage === 'payers' ? from.id : to.id) === id && stage !== 'money',
  );
}
