// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeAll, expect, test } from 'vitest';
import type { MediaLink, RichTextBlock } from '../api/types';
import { loadTexts } from '../i18n';
import { RichText } from './RichText';

beforeAll(() => loadTexts('nl'));

const picture: MediaLink = {
  id: 'm1',
  kind: 'media',
  language: 'nl',
  title: 'Kanaal',
  slug: '',
  key: '',
  alt: 'Een kanaal',
  caption: 'Het kanaal',
  credit: 'Redactie',
  width: 800,
  height: 600,
  colour: '#336699',
  renditions: [
    { width: 320, height: 240, url: '/m1/320' },
    { width: 640, height: 480, url: '/m1/640' },
  ],
};

function draw(...content: RichTextBlock[]): HTMLElement {
  const root = document.createElement('div');
  act(() => render(<RichText text={{ type: 'doc', content }} images={[picture]} />, root));
  return root.querySelector<HTMLElement>('.rich-text') ?? root;
}

test('marks nest around their text', () => {
  const root = draw({
    type: 'paragraph',
    content: [
      { type: 'text', text: 'lees ' },
      {
        type: 'text',
        text: 'meer',
        marks: [{ type: 'bold' }, { type: 'link', attrs: { href: '/plannen/2024' } }],
      },
    ],
  });
  expect(root.innerHTML).toBe('<p>lees <strong><a href="/plannen/2024">meer</a></strong></p>');
});

test.each(['javascript:alert(1)', 'data:text/html,x', '//evil.example', 'vbscript:x'])(
  'a link to %s stays plain text',
  (href) => {
    const root = draw({
      type: 'paragraph',
      content: [{ type: 'text', text: 'klik', marks: [{ type: 'link', attrs: { href } }] }],
    });
    expect(root.innerHTML).toBe('<p>klik</p>');
  },
);

test('markup in a text is text', () => {
  const root = draw({ type: 'paragraph', content: [{ type: 'text', text: '<img src=x onerror=alert(1)>' }] });
  expect(root.querySelector('img')).toBeNull();
  expect(root.textContent).toBe('<img src=x onerror=alert(1)>');
});

test('a list item of one paragraph has no paragraph, a nested list stays inside it', () => {
  const root = draw({
    type: 'orderedList',
    attrs: { start: 3 },
    content: [
      {
        type: 'listItem',
        content: [
          { type: 'paragraph', content: [{ type: 'text', text: 'een' }] },
          {
            type: 'bulletList',
            content: [
              {
                type: 'listItem',
                content: [{ type: 'paragraph', content: [{ type: 'text', text: 'twee' }] }],
              },
            ],
          },
        ],
      },
    ],
  });
  expect(root.innerHTML).toBe('<ol start="3"><li>een<ul><li>twee</li></ul></li></ol>');
});

test('a picture reserves its place, offers its widths and takes the text’s own alternative text', () => {
  const root = draw({ type: 'image', attrs: { media: 'm1', alt: 'Water', caption: null } });
  const image = root.querySelector('img');
  expect(image?.getAttribute('alt')).toBe('Water');
  expect(image?.getAttribute('srcset')).toBe('/m1/320 320w, /m1/640 640w');
  expect([image?.getAttribute('width'), image?.getAttribute('height')]).toEqual(['800', '600']);
  expect(root.querySelector('figcaption')?.textContent).toBe('Het kanaal · Redactie');
});

test('a picture that is not visible leaves nothing behind', () => {
  expect(draw({ type: 'image', attrs: { media: 'gone', alt: null, caption: null } }).innerHTML).toBe('');
});

test('the first row of a table heads its columns', () => {
  const cell = (type: 'tableHeader' | 'tableCell', text: string) => ({
    type,
    content: [{ type: 'paragraph' as const, content: [{ type: 'text' as const, text }] }],
  });
  const root = draw({
    type: 'table',
    content: [
      { type: 'tableRow', content: [cell('tableHeader', 'Jaar')] },
      { type: 'tableRow', content: [cell('tableHeader', '2024')] },
    ],
  });
  expect([...root.querySelectorAll('th')].map((th) => th.getAttribute('scope'))).toEqual(['col', 'row']);
});

test('an embed is a link and loads nothing from elsewhere', () => {
  const root = draw({
    type: 'embed',
    attrs: { provider: 'youtube', url: 'https://www.youtube.com/watch?v=1', title: 'Film' },
  });
  expect(root.querySelector('iframe')).toBeNull();
  expect(root.querySelector('a')?.getAttribute('href')).toBe('https://www.youtube.com/watch?v=1');
});

test('an unknown node is left out, what follows it is drawn', () => {
  const root = draw({ type: 'script' } as never, {
    type: 'paragraph',
    content: [{ type: 'text', text: 'na' }],
  });
  expect(root.innerHTML).toBe('<p>na</p>');
});
