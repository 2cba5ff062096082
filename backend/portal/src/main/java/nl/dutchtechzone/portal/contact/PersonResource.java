package nl.dutchtechzone.portal.contact;

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
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Window;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People, as the public sees them: with what may be shown of them at the time of asking. */
@Path("/api/v1/people")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "People", description = "The people of the network, with what is public of them")
class PersonResource {

    private final PersonKind kind;
    private final Window window;

    PersonResource(PersonKind kind, Window window) {
        this.kind = kind;
        this.window = window;
    }

    @GET
    @Operation(summary = "List people")
    @APIResponse(responseCode = "200", description = "A page of people",
            content = @Content(schema = @Schema(implementation = PersonPage.class)))
    public Response list(@BeanParam PersonQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read a person")
    @APIResponse(responseCode = "200", description = "The person",
            content = @Content(schema = @Schema(implementation = PersonView.class)))
    public Response one(@PathParam("id") UUID id, @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Id(id), query, uri, people -> {});
    }

    /** For documentation: a page of people. */
    @Schema(name = "PersonPage", description = "A page of people")
    interface PersonPage {
        List<PersonCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
