import type { Editor } from '@tiptap/core';
import { insertTable } from './insertBlock';

export type ToolName =
  | 'bold'
  | 'italic'
  | 'link'
  | 'bulletList'
  | 'orderedList'
  | 'indent'
  | 'outdent'
  | 'blockquote'
  | 'table'
  | 'image'
  | 'embed'
  | 'undo'
  | 'redo';

export type TableToolName =
  | 'addRowBefore'
  | 'addRowAfter'
  | 'deleteRow'
  | 'addColumnBefore'
  | 'addColumnAfter'
  | 'deleteColumn'
  | 'toggleHeaderRow'
  | 'mergeOrSplit'
  | 'deleteTable';

/** What has a dialog of its own before it comes into the text. */
export type Asking = 'link' | 'image' | 'embed';

export interface Tool<Name extends string = ToolName> {
  name: Name;
  /** As an aria-keyshortcuts value, with Control standing for the platform's own key. */
  keys?: string;
  /** Whether it is a state that the selection is in or not. */
  toggles?: true;
  asks?: Asking;
  only?: (editor: Editor) => boolean;
  run?: (editor: Editor) => void;
}

const inList = (editor: Editor) => editor.isActive('listItem');

export const tools: readonly (readonly Tool[])[] = [
  [
    {
      name: 'bold',
      keys: 'Control+B',
      toggles: true,
      run: (editor) => editor.chain().focus().toggleBold().run(),
    },
    {
      name: 'italic',
      keys: 'Control+I',
      toggles: true,
      run: (editor) => editor.chain().focus().toggleItalic().run(),
    },
    { name: 'link', keys: 'Control+K', toggles: true, asks: 'link' },
  ],
  [
    {
      name: 'bulletList',
      keys: 'Control+Shift+8',
      toggles: true,
      run: (editor) => editor.chain().focus().toggleBulletList().run(),
    },
    {
      name: 'orderedList',
      keys: 'Control+Shift+7',
      toggles: true,
      run: (editor) => editor.chain().focus().toggleOrderedList().run(),
    },
    {
      name: 'indent',
      keys: 'Control+]',
      only: inList,
      run: (editor) => editor.chain().focus().sinkListItem('listItem').run(),
    },
    {
      name: 'outdent',
      keys: 'Control+[',
      only: inList,
      run: (editor) => editor.chain().focus().liftListItem('listItem').run(),
    },
    {
      name: 'blockquote',
      keys: 'Control+Shift+B',
      toggles: true,
      run: (editor) => editor.chain().focus().toggleBlockquote().run(),
    },
  ],
  [
    {
      name: 'table',
      keys: 'Control+Alt+T',
      run: insertTable,
    },
    { name: 'image', keys: 'Control+Alt+P', asks: 'image' },
    { name: 'embed', keys: 'Control+Alt+E', asks: 'embed' },
  ],
  [
    { name: 'undo', keys: 'Control+Z', run: (editor) => editor.chain().focus().undo().run() },
    { name: 'redo', keys: 'Control+Shift+Z', run: (editor) => editor.chain().focus().redo().run() },
  ],
];

export const tableTools: readonly Tool<TableToolName>[] = (
  [
    'addRowBefore',
    'addRowAfter',
    'deleteRow',
    'addColumnBefore',
    'addColumnAfter',
    'deleteColumn',
    'toggleHeaderRow',
    'mergeOrSplit',
    'deleteTable',
  ] as const
).map((name) => ({ name, run: (editor: Editor) => editor.chain().focus()[name]().run() }));

export const blockLevels = [0, 2, 3, 4] as const;

/** The level of the heading that the selection is in; 0 in an ordinary paragraph. */
export function blockLevel(editor: Editor): number {
  return blockLevels.find((level) => level > 0 && editor.isActive('heading', { level })) ?? 0;
}

export function setBlockLevel(editor: Editor, level: number): void {
  const chain = editor.chain().focus();
  if (level === 2 || level === 3 || level === 4) chain.setHeading({ level }).run();
  else chain.setParagraph().run();
}
