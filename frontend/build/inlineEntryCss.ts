import type { Plugin } from 'vite';

/**
 * Puts the entry's style sheet into index.html and preloads the heading font, so that the first paint
 * waits for no second request. Style sheets of lazy chunks (the desk's) stay files of their own.
 */
export function inlineEntryCss(): Plugin {
  return {
    name: 'inline-entry-css',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(html, { bundle }) {
        if (!bundle) return html;
        const font = Object.keys(bundle).find((name) =>
          /familjen-grotesk-latin-wght-normal.*\.woff2$/.test(name),
        );
        const preload = font
          ? `<link rel="preload" href="/${font}" as="font" type="font/woff2" crossorigin>`
          : '';
        return html.replace(
          /<link rel="stylesheet"[^>]*href="\/([^"]+\.css)"[^>]*>/g,
          (link, file: string) => {
            const sheet = bundle[file];
            if (sheet?.type !== 'asset') return link;
            delete bundle[file];
            return `${preload}<style>${String(sheet.source).trim()}</style>`;
          },
        );
      },
    },
  };
}
