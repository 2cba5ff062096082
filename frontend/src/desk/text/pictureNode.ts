import { Node } from '@tiptap/core';

export interface PictureWords {
  /** Address of the picture for an img element. */
  url: string;
  /** The medium's own description in the language of this text. */
  alt: string | null;
}

export interface PictureSource {
  find: (media: string) => Promise<PictureWords>;
  /** Shown where a picture has no description in this language. */
  withoutAlt: string;
}

/** A picture from the media of the desk, by id; what stands here about it overrides the medium's own words. */
export function pictureNode(source: PictureSource) {
  return Node.create({
    name: 'image',
    group: 'block',
    atom: true,
    draggable: true,
    addAttributes: () => ({
      media: { default: null },
      alt: { default: null },
      caption: { default: null },
    }),
    parseHTML: () => [
      {
        tag: 'img[data-media]',
        getAttrs: (element) => ({
          media: element.dataset.media,
          alt: element.getAttribute('alt') || null,
          caption: element.dataset.caption ?? null,
        }),
      },
    ],
    renderHTML: ({ node }) => [
      'img',
      {
        'data-media': node.attrs.media,
        alt: node.attrs.alt ?? '',
        ...(node.attrs.caption ? { 'data-caption': node.attrs.caption } : {}),
      },
    ],
    addNodeView: () => (view) => {
      const figure = document.createElement('figure');
      figure.className = 'picture-node';
      const image = figure.appendChild(document.createElement('img'));
      const caption = figure.appendChild(document.createElement('figcaption'));
      const draw = (attrs: Record<string, unknown>) => {
        caption.textContent = typeof attrs.caption === 'string' ? attrs.caption : '';
        const own = typeof attrs.alt === 'string' ? attrs.alt : null;
        source.find(String(attrs.media)).then(
          (words) => {
            image.src = words.url;
            image.alt = own ?? words.alt ?? source.withoutAlt;
            figure.toggleAttribute('data-without-alt', !own && !words.alt);
          },
          () => {
            image.alt = source.withoutAlt;
          },
        );
      };
      draw(view.node.attrs);
      return {
        dom: figure,
        update: (node) => {
          if (node.type !== view.node.type) return false;
          draw(node.attrs);
          return true;
        },
      };
    },
  });
}
