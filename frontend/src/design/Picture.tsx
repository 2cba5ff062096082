import type { MediaLink } from '../api/types';

export interface PictureProps {
  media: MediaLink;
  /** How wide the picture is drawn, as in the `sizes` attribute. */
  sizes: string;
  /** Leave out below the fold: then the browser loads it when it comes near. */
  first?: boolean;
  /** Overrides the file's own alternative text; '' where the words beside it say the same. */
  alt?: string | null;
  class?: string;
}

/** A picture in the width that the screen needs, with its place reserved and its colour there at once. */
export function Picture({ media, sizes, first, alt, class: extra }: PictureProps) {
  const largest = media.renditions.at(-1);
  if (!largest) return null;
  return (
    <img
      class={['picture', extra].filter(Boolean).join(' ')}
      src={largest.url}
      srcset={media.renditions.map((rendition) => `${rendition.url} ${rendition.width}w`).join(', ')}
      sizes={sizes}
      width={media.width}
      height={media.height}
      alt={alt ?? media.alt ?? ''}
      loading={first ? undefined : 'lazy'}
      fetchpriority={first ? 'high' : undefined}
      decoding={first ? undefined : 'async'}
      style={{ backgroundColor: media.colour }}
    />
  );
}
