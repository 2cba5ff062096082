import { Route, Router } from 'preact-iso';
import { PortalFrame } from './portal/frame/PortalFrame';
import { NotFoundPage, pageRoutes } from './routes';

/** The portal: its frame and the page that the address asks for. */
export default function PortalEntry() {
  return (
    <PortalFrame>
      <Router>
        {pageRoutes.map((route) => (
          <Route key={route.path} {...route} />
        ))}
        <Route default component={NotFoundPage} />
      </Router>
    </PortalFrame>
  );
}
