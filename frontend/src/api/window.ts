import { useEffect, useReducer, useRef, useState } from 'preact/hooks';
import { sameAddress } from './client';
import type { Page } from './types';
import { readFirstData, WindowCache } from './windowCache';

const cache = new WindowCache(readFirstData());
addEventListener('online', () => cache.refresh());
document.addEventListener('visibilitychange', () => document.hidden || cache.refresh());

export interface Answer<T> {
  data: T | undefined;
  error: Error | undefined;
  isPending: boolean;
  isError: boolean;
  refetch: () => void;
}

/** Reads one address of the window and draws again when its answer comes or changes. */
export function useWindow<T>(address: string | undefined): Answer<T> {
  useAsked(address === undefined ? [] : [address]);
  const { data, error } = (address !== undefined && cache.get(address)) || {};
  return {
    data: data as T | undefined,
    error,
    isPending: data === undefined && !error,
    isError: data === undefined && error !== undefined,
    refetch: () => address !== undefined && cache.ask(address, true),
  };
}

export interface PagesAnswer<T> {
  /** Undefined until the first page has come. */
  items: readonly T[] | undefined;
  total: number;
  error: Error | undefined;
  /** These are the items of the question before; those of this one are on their way. */
  isOld: boolean;
  isAsking: boolean;
  more: () => void;
  refetch: () => void;
}

/** Reads a list page after page; with a new question the old items stay until the new ones come. */
export function useWindowPages<T>(first: string): PagesAnswer<T> {
  const [asked, setAsked] = useState<{ first: string; further: string[] }>({ first, further: [] });
  const addresses = [first, ...(asked.first === first ? asked.further : [])];
  useAsked(addresses);

  const known = addresses.map((address) => cache.get(address));
  const pages = known.flatMap((one) => (one?.data ? [one.data as Page<T>] : []));
  const last = useRef<Page<T>[]>([]);
  if (pages.length) last.current = pages;
  const error = known.find((one) => one?.error)?.error;
  const shown = pages.length || error ? pages : last.current;
  const next = pages.length === addresses.length ? pages.at(-1)?.next : null;

  return {
    items: shown.length ? shown.flatMap((page) => page.items) : undefined,
    total: shown[0]?.total ?? 0,
    error,
    isOld: shown !== pages,
    isAsking: pages.length < addresses.length && !error,
    more: () => next && setAsked({ first, further: [...addresses.slice(1), sameAddress(next)] }),
    refetch: () => {
      for (const address of addresses) if (cache.get(address)?.error) cache.ask(address, true);
    },
  };
}

function useAsked(addresses: readonly string[]) {
  const [, redraw] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const stops = addresses.map((address) => cache.listen(address, () => redraw(undefined)));
    for (const address of addresses) cache.ask(address);
    return () => {
      for (const stop of stops) stop();
    };
  }, [addresses.join(' ')]);
}
