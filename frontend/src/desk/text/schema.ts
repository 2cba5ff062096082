import type { Extensions } from '@tiptap/core';
import { Blockquote } from '@tiptap/extension-blockquote';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { HardBreak } from '@tiptap/extension-hard-break';
import { Heading } from '@tiptap/extension-heading';
import { Italic } from '@tiptap/extension-italic';
import { BulletList } from '@tiptap/extension-list/bullet-list';
import { ListItem } from '@tiptap/extension-list/item';
import { ListKeymap } from '@tiptap/extension-list/keymap';
import { OrderedList } from '@tiptap/extension-list/ordered-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { TableCell } from '@tiptap/extension-table/cell';
import { TableHeader } from '@tiptap/extension-table/header';
import { TableRow } from '@tiptap/extension-table/row';
import { Table } from '@tiptap/extension-table/table';
import { Text } from '@tiptap/extension-text';
import { Gapcursor } from '@tiptap/extensions/gap-cursor';
import { TrailingNode } from '@tiptap/extensions/trailing-node';
import { UndoRedo } from '@tiptap/extensions/undo-redo';
import { EmbedNode } from './embedNode';
import { Link } from './link';
import { type PictureSource, pictureNode } from './pictureNode';

const cellContent = '(paragraph | bulletList | orderedList)+';

/** Pasted pages have one h1 and sometimes six levels; ours start under the title and stop at four. */
const Headings = Heading.extend({
  parseHTML() {
    const levels = { h1: 2, h2: 2, h3: 3, h4: 4, h5: 4, h6: 4 };
    return Object.entries(levels).map(([tag, level]) => ({ tag, attrs: { level } }));
  },
}).configure({ levels: [2, 3, 4] });

/** Tab walks the cells and then leaves the table, so that the keyboard is never caught in it. */
const Tables = Table.extend({
  addKeyboardShortcuts() {
    return {
      ...this.parent?.(),
      Tab: () => this.editor.commands.goToNextCell(),
    };
  },
}).configure({ resizable: false });

/** Tab leaves the text; indenting has keys of its own. */
const ListItems = ListItem.extend({
  content: 'paragraph (paragraph | bulletList | orderedList)*',
  addKeyboardShortcuts() {
    return {
      Enter: () => this.editor.commands.splitListItem(this.name),
      'Mod-]': () => this.editor.commands.sinkListItem(this.name),
      'Mod-[': () => this.editor.commands.liftListItem(this.name),
    };
  },
});

/** The editor knows exactly the nodes and marks of the contract; whatever else is pasted falls apart into these. */
export function schemaExtensions(pictures: PictureSource): Extensions {
  return [
    Document,
    Paragraph,
    Text,
    Headings,
    Bold,
    Italic,
    Link,
    HardBreak,
    BulletList,
    OrderedList.extend({ addAttributes: () => ({ start: { default: 1 } }) }),
    ListItems,
    ListKeymap,
    Blockquote.extend({ content: 'paragraph+' }),
    Tables,
    TableRow,
    TableCell.extend({ content: cellContent }),
    TableHeader.extend({ content: cellContent }),
    pictureNode(pictures),
    EmbedNode,
    UndoRedo,
    Gapcursor,
    // After a table or picture at the end there is a line to go on with; cleaning takes it off again.
    TrailingNode,
  ];
}
