import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { Language } from '../../api/types';
import { goToHash, takeArrival } from './arrival';

/** The page's h1. After a step inside the portal it takes the focus, as a new page would. */
export function PageTitle({
  children,
  lang,
  class: extra,
}: {
  children: ComponentChildren;
  lang?: Language;
  class?: string;
}) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const arrived = takeArrival();
    if (!goToHash() && arrived) heading.current?.focus({ preventScroll: true });
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} lang={lang} class={extra}>
      {children}
    </h1>
  );
}
