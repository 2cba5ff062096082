let lastPath: string | undefined;
let newPage = false;

/** Called while the frame draws: from the second page on, the next title to appear takes the focus. */
export function noteArrival(path: string) {
  if (lastPath !== undefined && lastPath !== path) newPage = true;
  lastPath = path;
}

/** Whether the visitor just came from another page of the portal; true once. */
export function takeArrival(): boolean {
  const arrived = newPage;
  newPage = false;
  return arrived;
}

/** Goes to the part of the page that the address names after its #. */
export function goToHash(): boolean {
  const target =
    location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (!target) return false;
  target.scrollIntoView();
  if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
  target.focus({ preventScroll: true });
  return true;
}
