// @vitest-environment jsdom
import { Editor } from '@tiptap/core';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanDocument } from './clean';
import type { TextNode } from './richText';
import { schemaExtensions } from './schema';

const pictures = { find: () => Promise.reject(new Error('no pictures here')), withoutAlt: '' };
let editor: Editor | undefined;

function pasted(html: string): TextNode[] | undefined {
  editor = new Editor({
    element: document.createElement('div'),
    extensions: schemaExtensions(pictures),
    content: html,
  });
  return cleanDocument(editor.getJSON() as TextNode)?.content;
}

const text = (words: string) => ({ type: 'text', text: words });
const paragraph = (words: string) => ({ type: 'paragraph', content: [text(words)] });

describe('what is pasted', () => {
  afterEach(() => editor?.destroy());

  it('loses fonts, colours, scripts and foreign pictures, and keeps its words', () => {
    expect(
      pasted(
        '<p style="color:red" class="MsoNormal"><font face="Arial"><u>Hallo</u></font> <span onclick="x()">daar</span></p>' +
          '<script>alert(1)</script><img src="https://elders.example/x.png">',
      ),
    ).toEqual([paragraph('Hallo daar')]);
  });

  it('brings headings under the title', () => {
    const levels = pasted('<h1>a</h1><h3>b</h3><h6>c</h6>')?.map((node) => node.attrs?.level);
    expect(levels).toEqual([2, 3, 4]);
  });

  it('keeps only links that the contract allows', () => {
    const link = { type: 'link', attrs: { href: 'https://emmen.nl' } };
    expect(
      pasted('<p><a href="https://emmen.nl" target="_blank">ja</a><a href="javascript:x()">nee</a></p>'),
    ).toEqual([{ type: 'paragraph', content: [{ ...text('ja'), marks: [link] }, text('nee')] }]);
  });

  it('turns a table with widths into a plain one', () => {
    const cell = (type: string, words: string, colspan = 1) => ({
      type,
      attrs: { colspan, rowspan: 1 },
      content: [paragraph(words)],
    });
    expect(
      pasted(
        '<table><colgroup><col style="width:80px"></colgroup><tr><th colspan="2" colwidth="80,90">Jaar</th></tr>' +
          '<tr><td>2023</td><td style="background:red">2024</td></tr></table>',
      ),
    ).toEqual([
      {
        type: 'table',
        content: [
          { type: 'tableRow', content: [cell('tableHeader', 'Jaar', 2)] },
          { type: 'tableRow', content: [cell('tableCell', '2023'), cell('tableCell', '2024')] },
        ],
      },
    ]);
  });

  it('keeps lists and quotes, and lets a heading step out of its quote', () => {
    expect(
      pasted(
        '<ol start="3"><li>drie</li></ol><blockquote><p>zin</p></blockquote><blockquote><h2>kop</h2></blockquote>',
      ),
    ).toEqual([
      {
        type: 'orderedList',
        attrs: { start: 3 },
        content: [{ type: 'listItem', content: [paragraph('drie')] }],
      },
      { type: 'blockquote', content: [paragraph('zin')] },
      { type: 'heading', attrs: { level: 2 }, content: [text('kop')] },
    ]);
  });
});
