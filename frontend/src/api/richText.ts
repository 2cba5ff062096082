/** The restricted ProseMirror JSON of texts: a closed set of nodes, so drawing it needs no sanitising. */

export type RichTextMark = { type: 'bold' } | { type: 'italic' } | { type: 'link'; attrs: { href: string } };

export type RichTextInline = { type: 'text'; text: string; marks?: RichTextMark[] } | { type: 'hardBreak' };

export type RichTextParagraph = { type: 'paragraph'; content?: RichTextInline[] };
export type RichTextListItem = { type: 'listItem'; content: RichTextBlock[] };
export type RichTextList =
  | { type: 'bulletList'; content: RichTextListItem[] }
  | { type: 'orderedList'; attrs?: { start?: number }; content: RichTextListItem[] };
export type RichTextCell = {
  type: 'tableCell' | 'tableHeader';
  attrs?: { colspan?: number; rowspan?: number };
  content: (RichTextParagraph | RichTextList)[];
};
export type RichTextRow = { type: 'tableRow'; content: RichTextCell[] };

export type RichTextBlock =
  | RichTextParagraph
  | RichTextList
  | { type: 'heading'; attrs: { level: 2 | 3 | 4 }; content?: RichTextInline[] }
  | { type: 'blockquote'; content: RichTextParagraph[] }
  | { type: 'table'; content: RichTextRow[] }
  | { type: 'image'; attrs: { media: string; alt: string | null; caption: string | null } }
  | {
      type: 'embed';
      attrs: { provider: 'youtube' | 'vimeo' | 'openstreetmap'; url: string; title: string };
    };

export interface RichTextDocument {
  type: 'doc';
  content: RichTextBlock[];
}
