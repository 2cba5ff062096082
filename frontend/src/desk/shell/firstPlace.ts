import type { Me } from '../../api/types';
import { ledgerPlace } from '../ledger/access';
import { privacyPlace } from '../people/access';

/** Where somebody begins who asked for the desk and no part of it: at what their role is for. */
export function firstPlace({ roles }: Me): string {
  if (['partner', 'editor', 'publisher'].some((role) => roles.includes(role))) return 'stories';
  return roles.includes('treasurer') ? ledgerPlace : privacyPlace;
}
