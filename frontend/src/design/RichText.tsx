import { Fragment, type VNode } from 'preact';
import type { MediaLink, RichTextBlock, RichTextDocument, RichTextInline, RichTextMark } from '../api/types';
import { useTexts } from '../i18n';
import { Picture } from './Picture';

export interface RichTextProps {
  text: RichTextDocument | null | undefined;
  images?: readonly MediaLink[];
  /** The level of the heading that the text stands under, when that is an h2 already. */
  under?: 1 | 2;
}

/** Draws the closed set of nodes; what it does not know it leaves out. */
export function RichText({ text, images = [], under = 1 }: RichTextProps) {
  if (!text?.content?.length) return null;
  return (
    <div class="rich-text">
      <Blocks nodes={text.content} images={images} under={under} />
    </div>
  );
}

interface BlockContext {
  images: readonly MediaLink[];
  under?: 1 | 2;
}

function Blocks({ nodes, images, under }: BlockContext & { nodes: readonly RichTextBlock[] | undefined }) {
  return (
    <>
      {nodes?.map((node, index) => (
        <Block key={index} node={node} images={images} under={under} />
      ))}
    </>
  );
}

function Block({ node, images, under = 1 }: BlockContext & { node: RichTextBlock }): VNode | null {
  switch (node.type) {
    case 'paragraph':
      return (
        <p>
          <Inlines nodes={node.content} />
        </p>
      );
    case 'heading': {
      const Heading = `h${node.attrs.level + under - 1}` as 'h2' | 'h3' | 'h4' | 'h5';
      return (
        <Heading>
          <Inlines nodes={node.content} />
        </Heading>
      );
    }
    case 'bulletList':
      return (
        <ul>
          {node.content.map((item, index) => (
            <ListItem key={index} nodes={item.content} images={images} />
          ))}
        </ul>
      );
    case 'orderedList':
      return (
        <ol start={node.attrs?.start}>
          {node.content.map((item, index) => (
            <ListItem key={index} nodes={item.content} images={images} />
          ))}
        </ol>
      );
    case 'blockquote':
      return (
        <blockquote>
          <Blocks nodes={node.content} images={images} />
        </blockquote>
      );
    case 'table':
      return <Table node={node} images={images} />;
    case 'image':
      return <Figure attrs={node.attrs} images={images} />;
    case 'embed':
      return <Embed attrs={node.attrs} />;
    default:
      return null;
  }
}

/** An item of one paragraph stands without `<p>`, as one would write it by hand. */
function ListItem({ nodes, images }: BlockContext & { nodes: readonly RichTextBlock[] }) {
  const [first, ...rest] = nodes;
  return (
    <li>
      {first?.type === 'paragraph' ? (
        <Inlines nodes={first.content} />
      ) : (
        first && <Block node={first} images={images} />
      )}
      <Blocks nodes={rest} images={images} />
    </li>
  );
}

function Table({ node, images }: BlockContext & { node: Extract<RichTextBlock, { type: 'table' }> }) {
  const texts = useTexts();
  return (
    // A group and no region: a text may hold several tables, and landmarks need names of their own.
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would be wrong here
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <div class="table-scroll" role="group" tabIndex={0} aria-label={texts.richText.table}>
      <table>
        <tbody>
          {node.content.map((row, rowIndex) => (
            <tr key={rowIndex}>
              {row.content.map((cell, index) => {
                // A header without words would name its column nothing.
                const isHeader = cell.type === 'tableHeader' && hasWords(cell);
                const Cell = isHeader ? 'th' : 'td';
                const scope = isHeader ? (rowIndex === 0 ? 'col' : 'row') : undefined;
                return (
                  <Cell key={index} colSpan={cell.attrs?.colspan} rowSpan={cell.attrs?.rowspan} scope={scope}>
                    <Blocks nodes={cell.content} images={images} />
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function hasWords(node: { text?: string; content?: readonly object[] }): boolean {
  return node.text ? node.text.trim() !== '' : (node.content ?? []).some(hasWords);
}

function Figure({
  attrs,
  images,
}: BlockContext & { attrs: { media: string; alt: string | null; caption: string | null } }) {
  const media = images.find((image) => image.id === attrs.media);
  if (!media) return null;
  const words = [attrs.caption ?? media.caption, media.credit].filter(Boolean).join(' · ');
  return (
    <figure>
      <Picture media={media} alt={attrs.alt} sizes="(min-width: 48rem) 42rem, calc(100vw - 2.25rem)" />
      {words && <figcaption>{words}</figcaption>}
    </figure>
  );
}

const embedSites = { youtube: 'YouTube', vimeo: 'Vimeo', openstreetmap: 'OpenStreetMap' };

/** A link and no frame: another site sees a visitor only when the visitor chooses to go there. */
function Embed({ attrs }: { attrs: { provider: keyof typeof embedSites; url: string; title: string } }) {
  const texts = useTexts();
  const site = embedSites[attrs.provider];
  if (!site || !/^https:\/\//.test(attrs.url)) return null;
  return (
    <p class="embed-link">
      <span>
        {attrs.title}{' '}
        <a href={attrs.url} rel="noopener">
          {texts.richText.openEmbed(site)}
        </a>
      </span>
    </p>
  );
}

function Inlines({ nodes }: { nodes: readonly RichTextInline[] | undefined }) {
  return (
    <>
      {nodes?.map((node, index) =>
        node.type === 'hardBreak' ? (
          <br key={index} />
        ) : node.type === 'text' ? (
          <Fragment key={index}>{(node.marks ?? []).reduceRight<VNode | string>(wrap, node.text)}</Fragment>
        ) : null,
      )}
    </>
  );
}

const safeLink = /^(?:https?:|mailto:|tel:|\/(?!\/))/i;

function wrap(inner: VNode | string, mark: RichTextMark): VNode | string {
  switch (mark.type) {
    case 'bold':
      return <strong>{inner}</strong>;
    case 'italic':
      return <em>{inner}</em>;
    case 'link':
      return safeLink.test(mark.attrs.href) ? <a href={mark.attrs.href}>{inner}</a> : inner;
    default:
      return inner;
  }
}
