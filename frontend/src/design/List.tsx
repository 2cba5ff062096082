import type { JSX } from 'preact';

/** A list without markers, as rows with lines between unless another class says otherwise. */
export function List({ label, ...rest }: JSX.IntrinsicElements['ul'] & { label?: string }) {
  // biome-ignore lint/a11y/noRedundantRoles: gives Safari's screen reader back what `list-style: none` takes
  return <ul role="list" class="rows" aria-label={label} {...rest} />;
}
