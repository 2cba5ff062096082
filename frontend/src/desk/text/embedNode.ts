import { Node } from '@tiptap/core';

/** A film or map of an allowed provider, drawn in the editor as a plate with its title: nothing is loaded from there. */
export const EmbedNode = Node.create({
  name: 'embed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    provider: { default: null },
    url: { default: null },
    title: { default: '' },
  }),
  parseHTML: () => [
    {
      tag: 'div[data-embed]',
      getAttrs: (element) => ({
        provider: element.dataset.embed,
        url: element.dataset.url,
        title: element.dataset.title,
      }),
    },
  ],
  renderHTML: ({ node }) => [
    'div',
    {
      'data-embed': node.attrs.provider,
      'data-url': node.attrs.url,
      'data-title': node.attrs.title,
      class: 'embed-plate',
    },
    ['strong', node.attrs.title],
    ['span', node.attrs.url],
  ],
});
