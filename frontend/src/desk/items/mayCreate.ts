import type { Me } from '../../api/types';
import { type Collection, type Kind, kinds } from './kinds';

const openToPartners: readonly Collection[] = ['stories', 'media'];

/** Who writes: editors everything, partners what they can offer for publication. */
export function mayCreate(me: Me, kind: Kind): boolean {
  if (me.roles.includes('editor')) return true;
  return me.roles.includes('partner') && openToPartners.includes(kind.collection);
}

/** The kinds that somebody has something to do with. */
export function kindsFor(me: Me): readonly Kind[] {
  return isOnlyPartner(me) ? kinds.filter((kind) => openToPartners.includes(kind.collection)) : kinds;
}

export function isOnlyPartner({ roles }: Me): boolean {
  return !['editor', 'publisher', 'treasurer', 'administrator'].some((role) => roles.includes(role));
}
