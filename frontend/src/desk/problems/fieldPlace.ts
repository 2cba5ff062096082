import type { FieldPath } from '../items/draft';

/** Marks the element that holds a field, so that a fault can lead to it. */
export function fieldPlace(path: FieldPath): { 'data-field': string } {
  return { 'data-field': path };
}

const focusable = 'input, select, textarea, button, a[href], [contenteditable="true"], [tabindex="0"]';
const writable = '[contenteditable="true"]';

export function focusField(path: FieldPath): void {
  const place =
    document.querySelector(`[data-field="${CSS.escape(path)}"]`) ??
    document.querySelector(`[data-field^="${CSS.escape(path)}."]`);
  if (!place) {
    // What has no input of its own is in one that has: a part of a row in the row.
    if (path.includes('.')) focusField(path.slice(0, path.lastIndexOf('.')));
    return;
  }
  place.dispatchEvent(new CustomEvent('desk-reveal', { bubbles: true }));
  const control = place.querySelector<HTMLElement>(writable) ?? place.querySelector<HTMLElement>(focusable);
  control?.focus();
  control?.scrollIntoView({ block: 'center' });
}
