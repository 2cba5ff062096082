import type { View } from '../items/deskView';

/** Clocks differ a little; a moment later the server sees it too. */
const after = 1500;
/** The longest that a browser's timer takes. */
const longest = 2 ** 31 - 1;

/** Milliseconds until a publication of this item begins or ends; null when none will. */
export function nextBoundary(view: View, now = Date.now()): number | null {
  const times = Object.values(view.languages)
    .flatMap((language) => language.publications)
    .flatMap(({ from, until }) => [from, until ?? ''])
    .map((time) => Date.parse(time) - now)
    .filter((wait) => wait > 0);
  return times.length > 0 ? Math.min(...times, longest) + after : null;
}
