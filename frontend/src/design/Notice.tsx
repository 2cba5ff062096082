import type { ComponentChildren } from 'preact';

export function Notice({
  title,
  fault,
  children,
}: {
  title?: string;
  fault?: boolean;
  children?: ComponentChildren;
}) {
  return (
    <div class={`notice ${fault ? 'is-fault' : ''}`} role={fault ? 'alert' : 'status'}>
      {title && <p class="field-label">{title}</p>}
      {children}
    </div>
  );
}
