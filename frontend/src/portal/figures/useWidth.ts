import { type MutableRef, useLayoutEffect, useRef, useState } from 'preact/hooks';

const untilMeasured = 640;

/** The width that an element has, so that what is drawn in it keeps the size of its letters. */
export function useWidth<E extends Element>(): [MutableRef<E | null>, number] {
  const element = useRef<E>(null);
  const [width, setWidth] = useState(untilMeasured);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(entry.contentRect.width));
    setWidth(element.current.clientWidth);
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
