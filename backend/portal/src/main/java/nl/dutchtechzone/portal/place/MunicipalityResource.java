package nl.dutchtechzone.portal.place;

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

/** Municipalities, as the public sees them. */
@Path("/api/v1/municipalities")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Municipalities", description = "The municipalities that pay for the programme")
class MunicipalityResource {

    private final MunicipalityKind kind;
    private final Window window;

    MunicipalityResource(MunicipalityKind kind, Window window) {
        this.kind = kind;
        this.window = window;
    }

    @GET
    @Operation(summary = "List municipalities")
    @APIResponse(responseCode = "200", description = "A page of municipalities",
            content = @Content(schema = @Schema(implementation = MunicipalityPage.class)))
    public Response list(@BeanParam PlaceQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{key}")
    @Operation(summary = "Read a municipality")
    @APIResponse(responseCode = "200", description = "The municipality", content = @Content(schema = @Schema(implementation = MunicipalityView.class)))
    public Response one(@PathParam("key") @Parameter(description = "Its language-neutral name", example = "emmen") String key,
            @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Key(key), query, uri, municipalities -> {});
    }

    /** For documentation: a page of municipalities. */
    @Schema(name = "MunicipalityPage", description = "A page of municipalities")
    interface MunicipalityPage {
        List<MunicipalityCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
