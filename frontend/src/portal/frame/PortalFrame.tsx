import type { ComponentChildren } from 'preact';

export function PortalFrame({ children }: { children: ComponentChildren }) {
  return <main id="content">{children}</main>;
}
