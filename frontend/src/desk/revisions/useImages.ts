import { useEffect, useState } from 'preact/hooks';
import type { MediaLink } from '../../api/types';
import { useLanguage } from '../../i18n';
import { useDesk } from '../DeskContext';
import { mediaDraft, mediaView, pictureAddress } from '../media/pictures';

const width = 640;

/** Pictures of the desk in the shape that the portal's renderer draws, fetched with the sign-in. */
export function useImages(ids: readonly string[]): MediaLink[] {
  const { api } = useDesk();
  const language = useLanguage();
  const [images, setImages] = useState<MediaLink[]>([]);
  const key = ids.join(' ');
  useEffect(() => {
    let current = true;
    const asked = key.split(' ').filter(Boolean);
    Promise.allSettled(
      asked.map(async (id): Promise<MediaLink> => {
        const [url, view] = await Promise.all([pictureAddress(api, id, width), mediaView(api, id)]);
        const { file, texts, credit } = mediaDraft(view);
        const words = texts?.[language];
        const height = Math.round((width * (file?.height ?? width)) / (file?.width ?? width));
        return {
          id,
          kind: 'media',
          language,
          title: words?.title ?? '',
          slug: '',
          key: '',
          alt: words?.alt ?? '',
          caption: words?.caption ?? null,
          credit: credit ?? null,
          width,
          height,
          colour: 'transparent',
          renditions: [{ width, height, url }],
        };
      }),
    ).then((answers) => {
      if (current)
        setImages(answers.flatMap((answer) => (answer.status === 'fulfilled' ? [answer.value] : [])));
    });
    return () => {
      current = false;
    };
  }, [key]);
  return images;
}
