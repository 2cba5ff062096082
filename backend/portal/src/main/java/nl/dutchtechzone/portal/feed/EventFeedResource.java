package nl.dutchtechzone.portal.feed;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import nl.dutchtechzone.portal.event.EventKind;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** One event as a file for a calendar; in other languages than the region's first one under their tag, as pages are. */
@Path("/feeds")
@PermitAll
@Produces("text/calendar")
class EventFeedResource {

    private static final String FILE = "events/{slug: [a-z0-9-]+}.ics";

    private final EventKind kind;
    private final Window window;
    private final ResponseCache cache;
    private final Settings settings;

    EventFeedResource(EventKind kind, Window window, ResponseCache cache, Settings settings) {
        this.kind = kind;
        this.window = window;
        this.cache = cache;
        this.settings = settings;
    }

    @GET
    @Path(FILE)
    @Operation(hidden = true)
    public Response file(@PathParam("slug") String slug, UriInfo uri) {
        return file(slug, settings.baseLanguage(), uri);
    }

    @GET
    @Path("{language: [a-z]{2}}/" + FILE)
    @Operation(hidden = true)
    public Response fileIn(@PathParam("language") String language, @PathParam("slug") String slug, UriInfo uri) {
        // one file has one address
        if (language.equals(settings.baseLanguage()) || !settings.languages().contains(language)) {
            throw ProblemException.notFound();
        }
        return file(slug, language, uri);
    }

    private Response file(String slug, String language, UriInfo uri) {
        return cache.answer(uri, () -> {
            Window.Content event = window.whole(kind, new Window.Address.Slug(slug), language, uri);
            return new ResponseCache.Content(new EventCalendar(Json.tree(event.json())).file(settings.region().name()),
                    "text/calendar; charset=utf-8", event.lastModified(),
                    Map.of("Access-Control-Allow-Origin", "*", "Content-Disposition", "attachment; filename=\"" + slug + ".ics\""));
        });
    }
}
