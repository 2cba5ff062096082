import type { ComponentChildren } from 'preact';

/** A table that may be wider than the screen; its caption is read aloud and not shown. */
export function ScrollTable({ caption, children }: { caption: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark too many
    <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table class="money-table">
        <caption class="hidden-visually">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
