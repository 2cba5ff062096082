package nl.dutchtechzone.portal.story;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Window;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories, as the public sees them. */
@Path("/api/v1/stories")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Stories", description = "Articles from the region")
class StoryResource {

    private final StoryKind kind;
    private final Window window;

    StoryResource(StoryKind kind, Window window) {
        this.kind = kind;
        this.window = window;
    }

    @GET
    @Operation(summary = "List stories, the newest first")
    @APIResponse(responseCode = "200", description = "A page of stories",
            content = @Content(schema = @Schema(implementation = StoryPage.class)))
    public Response list(@BeanParam StoryQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a story")
    @APIResponse(responseCode = "200", description = "The story",
            content = @Content(schema = @Schema(implementation = StoryView.class)))
    public Response one(@PathParam("slug") @Parameter(description = "The last part of its address") String slug,
            @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri, stories -> {});
    }

    /** For documentation: a page of stories. */
    @Schema(name = "StoryPage", description = "A page of stories")
    interface StoryPage {
        List<StoryCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
