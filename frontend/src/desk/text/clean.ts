import { isAllowedHref } from './address';
import { embedOf } from './embed';
import { type Document, plainText, type TextNode } from './richText';

type Blocks = (node: TextNode) => TextNode[];

/**
 * The text as the API accepts it: what the schema does not know is unwrapped to its words or dropped,
 * attributes that the editor adds for itself (widths of columns, targets of links) are gone.
 * Null when there is nothing in it.
 */
export function cleanDocument(document: TextNode | null | undefined): Document | null {
  const content = (document?.content ?? []).flatMap(block);
  while (content.length > 0 && isBlankParagraph(content.at(-1))) content.pop();
  return content.length > 0 ? { type: 'doc', content } : null;
}

function isBlankParagraph(node: TextNode | undefined): boolean {
  return node?.type === 'paragraph' && !node.content;
}

const block: Blocks = (node) => {
  switch (node.type) {
    case 'heading':
      return plainText(node)
        ? [{ ...withInline('heading', node), attrs: { level: level(node.attrs?.level) } }]
        : [];
    case 'blockquote': {
      const content = paragraphs(node);
      return content.some((paragraph) => paragraph.content) ? [{ type: 'blockquote', content }] : [];
    }
    case 'table':
      return table(node);
    case 'image':
      return image(node);
    case 'embed':
      return embed(node);
    default:
      return paragraphOrList(node) ?? unwrapped(node, block);
  }
};

/** What may stand in a list item or a cell. */
const inner: Blocks = (node) => paragraphOrList(node) ?? unwrapped(node, inner);

function paragraphOrList(node: TextNode): TextNode[] | null {
  if (node.type === 'paragraph') return [withInline('paragraph', node)];
  if (node.type === 'bulletList' || node.type === 'orderedList') return list(node);
  return null;
}

/** Unknown blocks give up their wrapping; words that stand loose become a paragraph. */
function unwrapped(node: TextNode, each: Blocks): TextNode[] {
  const children = node.content ?? (node.type === 'text' ? [node] : []);
  if (children.some((child) => child.type === 'text' || child.type === 'hardBreak'))
    return [withInline('paragraph', { type: 'paragraph', content: children })];
  return children.flatMap(each);
}

function paragraphs(node: TextNode): TextNode[] {
  return (node.content ?? []).flatMap((child) =>
    child.type === 'paragraph'
      ? [withInline('paragraph', child)]
      : unwrapped(child, (deep) => paragraphs({ type: 'doc', content: [deep] })),
  );
}

function list(node: TextNode): TextNode[] {
  const items = (node.content ?? []).filter((item) => item.type === 'listItem').map(listItem);
  if (items.length === 0) return [];
  const start = Number(node.attrs?.start);
  const attrs =
    node.type === 'orderedList' && Number.isInteger(start) && start > 1 ? { attrs: { start } } : {};
  return [{ type: node.type, ...attrs, content: items }];
}

function listItem(item: TextNode): TextNode {
  const content = (item.content ?? []).flatMap(inner);
  if (content[0]?.type !== 'paragraph') content.unshift({ type: 'paragraph' });
  return { type: 'listItem', content };
}

function table(node: TextNode): TextNode[] {
  const rows = (node.content ?? [])
    .map((row) =>
      (row.content ?? []).filter(({ type }) => type === 'tableCell' || type === 'tableHeader').map(cell),
    )
    .filter((cells) => cells.length > 0)
    .map((content) => ({ type: 'tableRow', content }));
  return rows.length > 0 ? [{ type: 'table', content: rows }] : [];
}

function cell(node: TextNode): TextNode {
  const content = (node.content ?? []).flatMap(inner);
  const attrs = { colspan: span(node.attrs?.colspan), rowspan: span(node.attrs?.rowspan) };
  return { type: node.type, attrs, content: content.length > 0 ? content : [{ type: 'paragraph' }] };
}

function span(value: unknown): number {
  return Math.min(20, Math.max(1, Math.trunc(Number(value)) || 1));
}

function level(value: unknown): number {
  return Math.min(4, Math.max(2, Math.trunc(Number(value)) || 2));
}

// Feeds are XML, which cannot write control characters or half a surrogate pair.
const unwritable = /(?![\t\n])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

function readable(text: string): string {
  return text.replace(unwritable, '');
}

function words(value: unknown): string | null {
  const text = typeof value === 'string' ? readable(value).trim() : '';
  return text || null;
}

function image(node: TextNode): TextNode[] {
  const media = words(node.attrs?.media);
  if (!media) return [];
  return [
    { type: 'image', attrs: { media, alt: words(node.attrs?.alt), caption: words(node.attrs?.caption) } },
  ];
}

function embed(node: TextNode): TextNode[] {
  const known = embedOf(words(node.attrs?.url) ?? '');
  const title = words(node.attrs?.title);
  return known && title ? [{ type: 'embed', attrs: { ...known, title } }] : [];
}

function withInline(type: string, node: TextNode): TextNode {
  const content = (node.content ?? []).flatMap(inline);
  return content.length > 0 ? { type, content } : { type };
}

function inline(node: TextNode): TextNode[] {
  if (node.type === 'hardBreak') return [{ type: 'hardBreak' }];
  if (node.type !== 'text') return (node.content ?? []).flatMap(inline);
  const text = readable(node.text ?? '');
  if (!text) return [];
  const marks = (node.marks ?? []).flatMap(mark);
  return [marks.length > 0 ? { type: 'text', text, marks } : { type: 'text', text }];
}

function mark({ type, attrs }: { type: string; attrs?: Record<string, unknown> }) {
  if (type === 'bold' || type === 'italic') return [{ type }];
  const href = attrs?.href;
  return type === 'link' && typeof href === 'string' && isAllowedHref(href)
    ? [{ type, attrs: { href } }]
    : [];
}
