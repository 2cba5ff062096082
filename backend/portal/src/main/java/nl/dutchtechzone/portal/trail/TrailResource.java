package nl.dutchtechzone.portal.trail;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Kind;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.web.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The trail from euro to result, through anything that is visible. */
@Path("/api/v1/trail")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Trail", description = "What anything comes from and what came of it, from euro to result")
class TrailResource {

    private final Trail trail;
    private final Kinds kinds;
    private final Window window;

    TrailResource(Trail trail, Kinds kinds, Window window) {
        this.trail = trail;
        this.kinds = kinds;
        this.window = window;
    }

    @GET
    @Path("{kind}/{id}")
    @Operation(summary = "Follow an item back to the euros that it comes from and on to what came of it",
            description = "The way goes from municipalities over the statements of years and funds to plans, themes and actions, and on to stories, events and figures.")
    @APIResponse(responseCode = "200", description = "The trail", content = @Content(schema = @Schema(implementation = TrailView.class)))
    public Response follow(
            @PathParam("kind") @Parameter(description = "The kind of the item, as its links say", example = "action") String kind,
            @PathParam("id") UUID id,
            @QueryParam("lang") @Parameter(description = "The language of the words; the region's first language when left out")
            @Schema(pattern = "^[a-z]{2}$", examples = "nl") String lang, UriInfo uri) {
        Kind<?> known = kinds.named(kind);
        if (known == null) {
            throw ProblemException.notFound();
        }
        String language = window.language(lang);
        return window.answer(uri, () -> new Window.Content(trail.of(known, id, language), null));
    }
}
