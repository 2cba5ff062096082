import type { Me } from '../../api/types';
import type { Kind } from './kind';
import { kinds } from './kinds';

/** Who writes: editors everything, partners what they can offer for publication. */
export function mayCreate(me: Me, { writers = ['editor'] }: Kind): boolean {
  return writers.some((role) => me.roles.includes(role));
}

/** The kinds that somebody has something to do with. */
export function kindsFor(me: Me): readonly Kind[] {
  return isOnlyPartner(me) ? kinds.filter((kind) => mayCreate(me, kind)) : kinds;
}

/** The field of a draft that binds it to the partner who offers it. */
export const belongsBy: readonly string[] = ['organisation', 'organiser'];

export function isOnlyPartner({ roles }: Me): boolean {
  return !['editor', 'publisher', 'treasurer', 'administrator'].some((role) => roles.includes(role));
}
