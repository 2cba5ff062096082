package nl.dutchtechzone.portal.site;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.web.Problem;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** The pages of the portal, with the right status and the truth in their head. */
@Path("/")
@PermitAll
// it waits for the window's answer, which a thread of the pool makes: from that pool, all could wait for none that is left
@RunOnVirtualThread
@Produces(MediaType.TEXT_HTML)
public class SiteResource {

    private static final String TYPE = "text/html; charset=utf-8";

    private final BuiltPortal portal;
    private final PageMaker pages;
    private final ResponseCache cache;
    private final Map<String, String> headers;
    private final String address;

    SiteResource(BuiltPortal portal, PageMaker pages, ResponseCache cache, Settings settings) {
        this.portal = portal;
        this.pages = pages;
        this.cache = cache;
        this.address = settings.publicAddress();
        this.headers = Map.of("Content-Security-Policy", policy(settings), "X-Frame-Options", "DENY");
    }

    @GET
    @Path("{path: (?!api/|feeds/|q/|assets/).*}")
    @Operation(hidden = true)
    public Response page(@PathParam("path") String any, UriInfo uri) {
        Shell shell = portal.shell().orElseThrow(ProblemException::notFound);
        try {
            return cache.answer(uri, () -> {
                PageMaker.Made made = pages.make(shell, uri.getPath());
                if (made.status() != 200 || !made.whole()) {
                    throw new NotKept(made);
                }
                return new ResponseCache.Content(made.html().getBytes(StandardCharsets.UTF_8), TYPE, null, headers);
            });
        } catch (NotKept other) {
            return answer(other.made);
        }
    }

    @GET
    @Path("robots.txt")
    @Produces(MediaType.TEXT_PLAIN)
    @Operation(hidden = true)
    public Response robots() {
        return Response.ok("User-agent: *\nDisallow: /beheer\nDisallow: /api/v1/desk/\n\nSitemap: " + address + "/sitemap.xml\n")
                .header("Cache-Control", "public, max-age=3600").build();
    }

    private Response answer(PageMaker.Made made) {
        Response.ResponseBuilder answer = Response.status(made.status()).header("Cache-Control", "no-cache");
        if (made.location() != null) {
            return answer.header("Location", made.location()).build();
        }
        headers.forEach(answer::header);
        if (made.status() == Response.Status.SERVICE_UNAVAILABLE.getStatusCode()) {
            answer.header("Retry-After", Problem.RETRY_SECONDS);
        }
        return answer.type(TYPE).entity(made.html()).build();
    }

    // styles of the first paint stand in the page; scripts and everything else come from here, tokens from the sign-in
    private static String policy(Settings settings) {
        String signIn = URI.create(settings.signIn().authority()).resolve("/").toString();
        return "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; "
                + "connect-src 'self' " + signIn + "; frame-src " + signIn + "; object-src 'none'; base-uri 'self'; "
                + "form-action 'self' " + signIn + "; frame-ancestors 'none'";
    }

    /** Carries a page out of the cache, which keeps only good and whole ones. */
    private static final class NotKept extends RuntimeException {

        private final transient PageMaker.Made made;

        NotKept(PageMaker.Made made) {
            super(null, null, false, false);
            this.made = made;
        }
    }
}
