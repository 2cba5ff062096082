import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, useLocation } from 'preact-iso';
import { useTexts } from '../../i18n';
import { goToHash, noteArrival } from './arrival';
import { BrokenPage } from './BrokenPage';
import { type Alternates, PageStateContext } from './pageState';
import { SiteFooter } from './SiteFooter';
import { SiteHeader } from './SiteHeader';

/** What stands around every page that a visitor sees. */
export function PortalFrame({ children }: { children: ComponentChildren }) {
  const texts = useTexts();
  const { path, url } = useLocation();
  const [told, setTold] = useState<{ path: string; alternates: Alternates }>();
  const [broken, setBroken] = useState(false);

  noteArrival(path);
  useEffect(() => {
    setBroken(false);
    goToHash();
  }, [url]);

  return (
    <PageStateContext.Provider
      value={{
        alternates: told?.path === path ? told.alternates : {},
        setAlternates: (of, alternates) => setTold({ path: of, alternates }),
      }}
    >
      <a class="skip hidden-visually" href="#content">
        {texts.skip}
      </a>
      <SiteHeader />
      <main id="content" tabIndex={-1}>
        {broken ? <BrokenPage /> : <ErrorBoundary onError={() => setBroken(true)}>{children}</ErrorBoundary>}
      </main>
      <SiteFooter />
    </PageStateContext.Provider>
  );
}
