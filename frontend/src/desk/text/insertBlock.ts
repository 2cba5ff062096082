import type { Editor, JSONContent } from '@tiptap/core';

/**
 * Puts a block where the cursor is. Inside a table, list or quote, which cannot hold it, it comes after
 * the whole of that, so that nothing is torn in two.
 */
export function insertBlock(editor: Editor, block: JSONContent): void {
  const { $from } = editor.state.selection;
  if ($from.depth > 1) editor.chain().focus().insertContentAt($from.after(1), block).run();
  else editor.chain().focus().insertContent(block).run();
}

const paragraph: JSONContent = { type: 'paragraph' };
const row = (type: string): JSONContent => ({
  type: 'tableRow',
  content: [1, 2].map(() => ({ type, content: [paragraph] })),
});
const table: JSONContent = {
  type: 'table',
  content: [row('tableHeader'), row('tableCell'), row('tableCell')],
};

/** From the place of a table to its first words: past the openings of table, row, cell and paragraph. */
const toFirstCell = 4;

export function insertTable(editor: Editor): void {
  const { $from } = editor.state.selection;
  const end = $from.depth > 0 ? $from.after(1) : $from.pos;
  // An empty line gives its place to the table.
  const onEmptyLine = $from.depth === 1 && $from.parent.childCount === 0;
  const start = onEmptyLine ? $from.before(1) : end;
  editor
    .chain()
    .focus()
    .insertContentAt({ from: start, to: end }, table)
    .setTextSelection(start + toFirstCell)
    .run();
}
