import type { ComponentChildren, RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

const stops = 'button, select';

/** One stop for Tab; the arrow keys walk through it, Escape leads back to the text. */
export function ToolRow({
  label,
  class: extra,
  place,
  onLeave,
  children,
}: {
  label: string;
  class?: string;
  place?: RefObject<HTMLDivElement>;
  onLeave: () => void;
  children: ComponentChildren;
}) {
  const own = useRef<HTMLDivElement>(null);
  const row = place ?? own;
  useEffect(() => rove(row.current));

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return onLeave();
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const all = stopsIn(row.current);
    const next = all[(all.indexOf(event.target as HTMLElement) + step + all.length) % all.length];
    rove(row.current, next);
    next?.focus();
  };
  return (
    <div ref={row} class={`tool-row ${extra ?? ''}`} role="toolbar" aria-label={label} onKeyDown={onKeyDown}>
      {children}
    </div>
  );
}

function stopsIn(row: HTMLElement | null): HTMLElement[] {
  return [...(row?.querySelectorAll<HTMLElement>(stops) ?? [])];
}

/** Exactly one tool takes part in the Tab order: the one asked for, else the one used last, else the first. */
function rove(row: HTMLElement | null, to?: HTMLElement): void {
  const all = stopsIn(row);
  const current = to ?? all.find((stop) => stop.dataset.current === 'yes') ?? all[0];
  for (const stop of all) {
    stop.tabIndex = stop === current ? 0 : -1;
    if (stop === current) stop.dataset.current = 'yes';
    else delete stop.dataset.current;
  }
}
