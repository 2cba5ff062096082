import { deskAddress } from './signin/session';

/** Where in the desk an address leads: a list, or one item in the editor. */
export interface Place {
  /** Empty where the desk itself was asked for. */
  collection: string;
  id: string | null;
}

export function placeOf(path: string): Place {
  const [collection = '', id = ''] = path.slice(deskAddress.length).split('/').filter(Boolean);
  return { collection, id: id || null };
}

export function listAddress(collection: string): string {
  return `${deskAddress}/${collection}`;
}

export function itemAddress(collection: string, id: string): string {
  return `${deskAddress}/${collection}/${id}`;
}

/** A new item has its id before the API knows of it; the mark says that there is nothing to load. */
export function newAddress(collection: string, id: string): string {
  return `${itemAddress(collection, id)}?new`;
}
