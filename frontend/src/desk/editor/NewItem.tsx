import { useEffect, useRef } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { newAddress } from '../address';
import { newId } from '../items/uuid';
import type { Kind } from '../kinds/kind';

/** Gives a new item its own address at once, so that a reload finds what was written. */
export function NewItem({ kind }: { kind: Kind }) {
  const { route } = useLocation();
  const id = useRef(newId());
  useEffect(() => route(newAddress(kind.collection, id.current), true), []);
  return null;
}
