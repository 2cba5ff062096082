const steps: Record<string, [weeks: number, days: number]> = {
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
};

/** The link that an arrow leads to: to the sides the one before or after, up and down the nearest in the same column, else the nearest at all. */
export function nextLink(
  table: HTMLTableElement,
  from: Element | null,
  key: string,
): HTMLAnchorElement | undefined {
  const links = [...table.querySelectorAll('a')];
  const at = from instanceof HTMLAnchorElement ? links.indexOf(from) : -1;
  const step = steps[key];
  if (!step || at < 0) return undefined;
  const [weeks, days] = step;
  if (days) return links[at + days];
  const column = (link: Element) => link.closest('td')?.cellIndex;
  const row = (link: Element) => link.closest('tr')?.rowIndex ?? 0;
  const own = links[at] as HTMLAnchorElement;
  const beyond = links.filter((link) => (row(link) - row(own)) * weeks > 0);
  const near = weeks > 0 ? beyond : beyond.reverse();
  return near.find((link) => column(link) === column(own)) ?? near[0];
}
