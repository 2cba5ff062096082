package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Turns every failure into a problem. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger("portal.problem");

    private final Contract contract;

    ProblemMappers(Contract contract) {
        this.contract = contract;
    }

    @ServerExceptionMapper
    Response problem(ProblemException failure, UriInfo uri) {
        return answer(failure.problem().at(uri.getPath()));
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response notSignedIn(Exception failure, UriInfo uri) {
        if (Outage.is(failure)) {
            return outage(uri);
        }
        return answer(Problem.of(ProblemType.NOT_SIGNED_IN,
                "This needs a valid access token; sign in again.", uri.getPath(), List.of()));
    }

    /** Keycloak has not been in reach since the start, so nobody can tell whose a token is. */
    @ServerExceptionMapper
    Response cannotTellWhoAsks(OIDCException failure, UriInfo uri) {
        return outage(uri);
    }

    @ServerExceptionMapper
    Response notAllowed(ForbiddenException failure, UriInfo uri) {
        Refusal why = new Refusal("role", "Your role does not allow this.");
        return answer(Problem.of(ProblemType.NOT_ALLOWED, why, List.of()).at(uri.getPath()));
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException failure, UriInfo uri) {
        return answer(Problem.of(ProblemType.UNREADABLE_BODY,
                "The body is not valid JSON.", uri.getPath(), List.of()));
    }

    @ServerExceptionMapper
    Response ofStandard(WebApplicationException failure, UriInfo uri) {
        Response given = failure.getResponse();
        if (given.getStatusInfo().getFamily() == Response.Status.Family.REDIRECTION) {
            return given;
        }
        ProblemType type = ProblemType.ofStatus(given.getStatus());
        Response.ResponseBuilder answer = builder(Problem.of(type, StandardDetail.of(type), uri.getPath(), List.of()));
        if (type == ProblemType.METHOD_NOT_ALLOWED) {
            answer.header("Allow", contract.methods(uri.getPath()));
        }
        return answer.build();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable failure, UriInfo uri) {
        if (Outage.is(failure)) {
            return outage(uri);
        }
        LOG.errorf(failure, "Failed: %s", uri.getPath());
        return answer(Problem.of(ProblemType.INTERNAL_ERROR, StandardDetail.of(ProblemType.INTERNAL_ERROR),
                uri.getPath(), List.of()));
    }

    private static Response outage(UriInfo uri) {
        return builder(Problem.of(ProblemType.UNAVAILABLE, StandardDetail.of(ProblemType.UNAVAILABLE),
                uri.getPath(), List.of())).build();
    }

    private static Response answer(Problem problem) {
        return builder(problem).build();
    }

    private static Response.ResponseBuilder builder(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status())
                .type(Problem.MEDIA_TYPE).header("Cache-Control", "no-store").entity(problem);
        if (problem.status() == ProblemType.UNAVAILABLE.status()) {
            answer.header("Retry-After", Problem.RETRY_SECONDS);
        }
        if (problem.status() == ProblemType.NOT_SIGNED_IN.status()) {
            answer.header("WWW-Authenticate", "Bearer");
        }
        return answer;
    }
}
