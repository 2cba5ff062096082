package nl.dutchtechzone.portal.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Priorities;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Refuses a blocked account with its next request, however long its token still lives. Asked in the thread that then does
 * the work: as part of the authentication it would cost each request of the desk two more turns of threads.
 */
class Admission {

    private final Callers callers;

    Admission(Callers callers) {
        this.callers = callers;
    }

    @ServerRequestFilter(priority = Priorities.AUTHENTICATION)
    void admit(RoutingContext request) {
        // at the window nobody is authenticated, whatever the request carries
        if (request.user() instanceof QuarkusHttpUser user) {
            SecurityIdentity identity = user.getSecurityIdentity();
            if (identity.getPrincipal() instanceof JsonWebToken token) {
                callers.admit(identity, token);
            }
        }
    }
}
