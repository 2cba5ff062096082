/** The restricted rich text of the contract: these nodes and marks, these attributes, nothing else. */
export interface TextNode {
  type: string;
  attrs?: Record<string, unknown>;
  content?: TextNode[];
  marks?: { type: string; attrs?: Record<string, unknown> }[];
  text?: string;
}

export type Document = TextNode & { type: 'doc' };

/** All plain text of a piece of rich text. */
export function plainText(node: TextNode | null | undefined): string {
  if (!node) return '';
  if (node.type === 'text') return node.text ?? '';
  const between = node.type === 'paragraph' || node.type === 'heading' ? '' : ' ';
  return (node.content ?? []).map(plainText).join(between).trim();
}

/** Ids of the pictures in a text, in order of appearance. */
export function mediaIn(node: TextNode | null | undefined): string[] {
  if (!node) return [];
  const own = node.type === 'image' && typeof node.attrs?.media === 'string' ? [node.attrs.media] : [];
  return [...own, ...(node.content ?? []).flatMap(mediaIn)];
}
