import { useRef, useState } from 'preact/hooks';
import { useWriting } from '../editor/useWriting';
import { moved } from './order';

/**
 * Moves things in a list whose elements carry their place as `data-row`: the focus goes along with what was
 * moved, and `told` says where it went.
 */
export function useMoving<T>(list: readonly T[], onChange: (list: T[]) => void) {
  const writing = useWriting();
  const place = useRef<HTMLFieldSetElement>(null);
  const [told, setTold] = useState('');

  const focusRow = (at: number, control: string) =>
    setTimeout(() => place.current?.querySelector<HTMLElement>(`[data-row="${at}"] ${control}`)?.focus());

  const move = (what: string, from: number, to: number) => {
    onChange(moved(list, from, to));
    setTold(writing.order.moved(what, to + 1));
    focusRow(to, `[data-move="${to < from ? 'up' : 'down'}"]`);
  };
  return { place, told, move, focusRow };
}
