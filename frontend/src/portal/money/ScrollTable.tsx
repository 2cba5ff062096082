import type { ComponentChildren } from 'preact';

interface ScrollTableProps {
  caption: string;
  /** A way of its own to be laid out. */
  look?: 'stacks' | 'changes';
  children: ComponentChildren;
}

/** A table that may be wider than the screen; its caption is read aloud and not shown. */
export function ScrollTable({ caption, look, children }: ScrollTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form, and a section would be one landmark too many
    <div class="table-scroll" role="group" aria-label={caption} tabIndex={0}>
      <table
        class={look ? `money-table ${look}` : 'money-table'}
        role={look === 'stacks' ? 'table' : undefined}
      >
        <caption class="hidden-visually">{caption}</caption>
        {children}
      </table>
    </div>
  );
}
