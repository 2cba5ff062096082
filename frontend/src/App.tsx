import { QueryClientProvider } from '@tanstack/preact-query';
import { ErrorBoundary, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { createQueryClient } from './api/queries';
import { LanguageContext } from './i18n';
import { PortalFrame } from './portal/frame/PortalFrame';
import { Desk, deskAddress, languageOf, NotFoundPage, ownPages, pageRoutes } from './routes';

const queries = createQueryClient();

export function App() {
  return (
    <QueryClientProvider client={queries}>
      <LocationProvider scope={ownPages}>
        <Sides />
      </LocationProvider>
    </QueryClientProvider>
  );
}

/** The desk has a frame of its own; everything else is the portal. */
function Sides() {
  const { path } = useLocation();
  if (path === deskAddress || path.startsWith(`${deskAddress}/`)) {
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
    <LanguageContext.Provider value={languageOf(path)}>
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
