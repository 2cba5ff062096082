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
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Window;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts, as the public sees them. */
@Path("/api/v1/contacts")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Contacts", description = "The organisations of the network")
class ContactResource {

    private final ContactKind kind;
    private final Window window;

    private final Members members;

    ContactResource(ContactKind kind, Window window, Members members) {
        this.kind = kind;
        this.window = window;
        this.members = members;
    }

    @GET
    @Operation(summary = "List contacts")
    @APIResponse(responseCode = "200", description = "A page of contacts",
            content = @Content(schema = @Schema(implementation = ContactPage.class)))
    public Response list(@BeanParam ContactQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a contact with its members")
    @APIResponse(responseCode = "200", description = "The contact",
            content = @Content(schema = @Schema(implementation = ContactView.class)))
    public Response one(@PathParam("slug") @Parameter(description = "The last part of its address") String slug,
            @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri,
                contacts -> contacts.forEach(contact -> members.addTo(contact, query.lang())));
    }

    /** For documentation: a page of contacts. */
    @Schema(name = "ContactPage", description = "A page of contacts")
    interface ContactPage {
        List<ContactCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
