import type { ComponentChildren } from 'preact';

/** A table that may be wider than the screen; its caption is read aloud and not shown. */
export function ScrollTable({ caption, children }: { caption: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section class="table-scroll" aria-label={caption} tabIndex={0}>
      <table class="money-table">
        <caption class="hidden-visually">{caption}</caption>
        {children}
      </table>
    </section>
  );
}
