package nl.dutchtechzone.portal.page;

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

/** Pages, as the public sees them. */
@Path("/api/v1/pages")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Pages", description = "Pages that stay, such as about, privacy and accessibility")
class PageResource {

    private final PageKind kind;
    private final Window window;

    PageResource(PageKind kind, Window window) {
        this.kind = kind;
        this.window = window;
    }

    @GET
    @Operation(summary = "List pages, in the order of the portal's navigation")
    @APIResponse(responseCode = "200", description = "A page of pages",
            content = @Content(schema = @Schema(implementation = PagePage.class)))
    public Response list(@BeanParam PageQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a page")
    @APIResponse(responseCode = "200", description = "The page",
            content = @Content(schema = @Schema(implementation = PageView.class)))
    public Response one(@PathParam("slug") @Parameter(description = "Its address under the portal's root") String slug,
            @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri, pages -> {});
    }

    /** For documentation: a page of pages. */
    @Schema(name = "PagePage", description = "A page of pages")
    interface PagePage {
        List<PageCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
