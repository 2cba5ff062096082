import type { ComponentChildren } from 'preact';

/** Things under each other with a line between; `role` gives Safari the list back that `list-style: none` takes. */
export function List({
  children,
  class: extra,
  label,
}: {
  children: ComponentChildren;
  class?: string;
  label?: string;
}) {
  return (
    // biome-ignore lint/a11y/noRedundantRoles: see above
    <ul role="list" class={['rows', extra].filter(Boolean).join(' ')} aria-label={label}>
      {children}
    </ul>
  );
}
