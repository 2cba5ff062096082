import { useEffect, useState } from 'preact/hooks';
import type { MediaDraft } from '../../api/types';
import { useDesk } from '../DeskContext';
import type { View } from '../items/deskView';
import type { DeskApi } from '../signin/deskApi';

/** A picture that only the desk may see: fetched with the sign-in, shown from memory. */
const addresses = new Map<string, Promise<string>>();
const views = new Map<string, Promise<View>>();

export function pictureAddress(api: DeskApi, media: string, width: number): Promise<string> {
  return remembered(addresses, `${media}/${width}`, async () => {
    const { file } = mediaDraft(await mediaView(api, media));
    const kept = fittingWidth(file?.sizes?.map((size) => size.width) ?? [], width);
    return URL.createObjectURL(await api.picture(`/media/${media}/renditions/${kept}`));
  });
}

/** The smallest kept width that fills the place, else the largest there is. */
export function fittingWidth(kept: readonly number[], wanted: number): number {
  const enough = kept.filter((width) => width >= wanted);
  return enough.length > 0 ? Math.min(...enough) : Math.max(...kept, 0) || wanted;
}

export function mediaView(api: DeskApi, media: string): Promise<View> {
  return remembered(views, media, () => api.get<View>(`/media/${media}`));
}

/** Asked again when somebody here has described a picture. */
const described = new Set<() => void>();

export function rememberMedia(view: View): void {
  views.set(view.id, Promise.resolve(view));
  for (const look of described) look();
}

export function mediaDraft(view: View): MediaDraft {
  return view.draft as unknown as MediaDraft;
}

function remembered<T>(known: Map<string, Promise<T>>, key: string, ask: () => Promise<T>): Promise<T> {
  const answer = known.get(key) ?? ask();
  known.set(key, answer);
  answer.catch(() => known.delete(key));
  return answer;
}

/** Undefined while it loads, null when it is not there. */
export function usePicture(media: string | null | undefined, width: number): string | null | undefined {
  const { api } = useDesk();
  const [address, setAddress] = useState<string | null>();
  useEffect(() => {
    let current = true;
    setAddress(undefined);
    if (!media) return;
    pictureAddress(api, media, width).then(
      (found) => current && setAddress(found),
      () => current && setAddress(null),
    );
    return () => {
      current = false;
    };
  }, [media, width]);
  return address;
}

export function useMedia(media: string | null | undefined): View | null | undefined {
  const { api } = useDesk();
  const [view, setView] = useState<View | null>();
  useEffect(() => {
    let current = true;
    setView(undefined);
    if (!media) return;
    const look = () =>
      mediaView(api, media).then(
        (found) => current && setView(found),
        () => current && setView(null),
      );
    void look();
    described.add(look);
    return () => {
      current = false;
      described.delete(look);
    };
  }, [media]);
  return view;
}
