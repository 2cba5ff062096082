import { describe, expect, it } from 'vitest';
import { cleanDocument } from './clean';
import type { TextNode } from './richText';

const text = (words: string, ...marks: NonNullable<TextNode['marks']>): TextNode =>
  marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words };
const paragraph = (...content: TextNode[]): TextNode =>
  content.length > 0 ? { type: 'paragraph', content } : { type: 'paragraph' };
const clean = (...content: TextNode[]) => cleanDocument({ type: 'doc', content })?.content;

describe('cleaning rich text', () => {
  it('is nothing when there are no words, pictures or embeds', () => {
    expect(cleanDocument(null)).toBeNull();
    expect(
      clean(paragraph(), { type: 'heading', attrs: { level: 2 } }, { type: 'bulletList' }),
    ).toBeUndefined();
  });

  it("keeps what the contract knows and strips attributes of the editor's own", () => {
    expect(
      clean({
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              {
                type: 'tableHeader',
                attrs: { colspan: 2, rowspan: 1, colwidth: [120, 80], align: 'left' },
                content: [paragraph(text('Jaar'))],
              },
            ],
          },
        ],
      }),
    ).toEqual([
      {
        type: 'table',
        content: [
          {
            type: 'tableRow',
            content: [
              { type: 'tableHeader', attrs: { colspan: 2, rowspan: 1 }, content: [paragraph(text('Jaar'))] },
            ],
          },
        ],
      },
    ]);
    expect(
      clean(
        paragraph(
          text('a', { type: 'link', attrs: { href: 'https://emmen.nl', target: '_blank', rel: 'x' } }),
        ),
      ),
    ).toEqual([paragraph(text('a', { type: 'link', attrs: { href: 'https://emmen.nl' } }))]);
  });

  it('drops marks that are not allowed but keeps their words', () => {
    const wrong = [
      { type: 'underline' },
      { type: 'link', attrs: { href: 'javascript:alert(1)' } },
      { type: 'bold' },
    ];
    expect(clean(paragraph(text('woord', ...wrong)))).toEqual([paragraph(text('woord', { type: 'bold' }))]);
  });

  it('brings headings within 2 to 4', () => {
    const levels = [1, 2, 3, 4, 5, 'x'].map(
      (level) => clean({ type: 'heading', attrs: { level }, content: [text('k')] })?.[0]?.attrs?.level,
    );
    expect(levels).toEqual([2, 2, 3, 4, 4, 2]);
  });

  it('unwraps unknown blocks to their words', () => {
    expect(clean({ type: 'codeBlock', content: [text('regel')] })).toEqual([paragraph(text('regel'))]);
    expect(
      clean({
        type: 'section',
        content: [paragraph(text('a')), { type: 'details', content: [paragraph(text('b'))] }],
      }),
    ).toEqual([paragraph(text('a')), paragraph(text('b'))]);
    expect(
      clean({
        type: 'blockquote',
        content: [{ type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('c'))] }] }],
      }),
    ).toEqual([{ type: 'blockquote', content: [paragraph(text('c'))] }]);
  });

  it('starts each list item with a paragraph and takes headings in it for paragraphs', () => {
    const nested = { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph(text('b'))] }] };
    expect(
      clean({
        type: 'orderedList',
        attrs: { start: 3, type: 'a' },
        content: [{ type: 'listItem', content: [nested] }],
      }),
    ).toEqual([
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph(), nested] }],
      },
    ]);
    const heading = { type: 'heading', attrs: { level: 2 }, content: [text('kop')] };
    expect(
      clean({ type: 'bulletList', content: [{ type: 'listItem', content: [heading] }] })?.[0]?.content?.[0]
        ?.content,
    ).toEqual([paragraph(text('kop'))]);
  });

  it('keeps a picture only with its medium and an embed only from the allow-list with a title', () => {
    expect(clean({ type: 'image', attrs: { src: 'https://elders.nl/x.png' } }, paragraph(text('a')))).toEqual(
      [paragraph(text('a'))],
    );
    expect(clean({ type: 'image', attrs: { media: 'm1', alt: ' Kanaal ', caption: '', width: 3 } })).toEqual([
      { type: 'image', attrs: { media: 'm1', alt: 'Kanaal', caption: null } },
    ]);
    expect(
      clean({ type: 'embed', attrs: { provider: 'evil', url: 'https://evil.example/x', title: 'x' } }),
    ).toBeUndefined();
    expect(clean({ type: 'embed', attrs: { url: 'https://youtu.be/abcdefghijk', title: 'Film' } })).toEqual([
      {
        type: 'embed',
        attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=abcdefghijk', title: 'Film' },
      },
    ]);
  });

  it('drops characters that feeds cannot write', () => {
    expect(clean(paragraph(text('a\u0007b\ud83dc😀')))).toEqual([paragraph(text('abc😀'))]);
  });

  it('does not change what it cleaned before', () => {
    const once = cleanDocument({
      type: 'doc',
      content: [
        paragraph(text('a'), { type: 'hardBreak' }, text('b')),
        { type: 'bulletList', content: [{ type: 'listItem', content: [paragraph()] }] },
      ],
    });
    expect(cleanDocument(once)).toEqual(once);
  });
});
