import type { Me } from '../../api/types';

/** Its place in the desk's addresses. */
export const privacyPlace = 'privacy';

/** Who keeps values hears which are to be confirmed; all else of the page is the administrator's. */
export function readsPrivacy({ roles }: Me): boolean {
  return roles.some((role) => ['editor', 'publisher', 'administrator'].includes(role));
}

export function isAdministrator({ roles }: Me): boolean {
  return roles.includes('administrator');
}

export function keepsValues({ roles }: Me): boolean {
  return roles.includes('editor') || roles.includes('publisher');
}
