import { useEffect, useState } from 'preact/hooks';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import type { Language } from './api/types';
import { hasTexts, LanguageContext, loadTexts } from './i18n';
import { PortalFrame } from './portal/frame/PortalFrame';
import { Desk, deskAddress, isDesk, languageOf, NotFoundPage, ownPages, pageRoutes } from './routes';

export function App() {
  return (
    <LocationProvider scope={ownPages}>
      <Sides />
    </LocationProvider>
  );
}

/** The desk has a frame of its own; everything else is the portal. */
function Sides() {
  const { path } = useLocation();
  const language = languageOf(path);
  const ready = useLoaded(language);
  if (!ready) return null;
  if (isDesk(path)) {
    return (
      <ErrorBoundary>
        <Router>
          <Route path={`${deskAddress}/*`} component={Desk} />
          <Route path={deskAddress} component={Desk} />
        </Router>
      </ErrorBoundary>
    );
  }
  return (
    <LanguageContext.Provider value={language}>
      <PortalFrame>
        <Router>
          {pageRoutes.map((route) => (
            <Route key={route.path} {...route} />
          ))}
          <Route default component={NotFoundPage} />
        </Router>
      </PortalFrame>
    </LanguageContext.Provider>
  );
}

const retryMs = 3000;

/** Whether the language's texts are here; fetches them after a step into the other language. */
function useLoaded(language: Language): boolean {
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    if (hasTexts(language)) return;
    let timer: ReturnType<typeof setTimeout>;
    const again = () => setAttempt(attempt + 1);
    loadTexts(language).then(again, () => {
      timer = setTimeout(again, retryMs);
    });
    return () => clearTimeout(timer);
  }, [language, attempt]);
  return hasTexts(language);
}
