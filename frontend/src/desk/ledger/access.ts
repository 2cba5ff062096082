import type { Me } from '../../api/types';

/** Its place in the desk's addresses. */
export const ledgerPlace = 'kasboek';

export function readsLedger({ roles }: Me): boolean {
  return roles.includes('treasurer') || roles.includes('administrator');
}

export function writesLedger({ roles }: Me): boolean {
  return roles.includes('treasurer');
}
