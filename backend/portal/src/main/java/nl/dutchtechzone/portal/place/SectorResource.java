package nl.dutchtechzone.portal.place;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.dutchtechzone.portal.publishing.Window;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sectors, as the public sees them. */
@Path("/api/v1/sectors")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Sectors", description = "The sectors that the region has made its own")
class SectorResource {

    private final SectorKind kind;
    private final Window window;

    SectorResource(SectorKind kind, Window window) {
        this.kind = kind;
        this.window = window;
    }

    @GET
    @Operation(summary = "List sectors")
    @APIResponse(responseCode = "200", description = "A page of sectors",
            content = @Content(schema = @Schema(implementation = SectorPage.class)))
    public Response list(@BeanParam PlaceQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    /** For documentation: a page of sectors. */
    @Schema(name = "SectorPage", description = "A page of sectors")
    interface SectorPage {
        List<SectorCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
