package nl.dutchtechzone.portal.contact;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Role;
import nl.dutchtechzone.portal.publishing.DeskResource;
import nl.dutchtechzone.portal.publishing.PersonalDesk;
import nl.dutchtechzone.portal.publishing.PersonalValue;
import nl.dutchtechzone.portal.web.ListAnswer;
import nl.dutchtechzone.portal.web.WriteToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** People at the desk, and what is known of them. */
@Path("/api/v1/desk/people")
@Tag(name = "Desk: people", description = "Writing, reviewing and publishing people, and keeping what is known of them")
class PersonDeskResource extends DeskResource<PersonDraft> {

    private final PersonKind kind;
    private final PersonalDesk personal;

    PersonDeskResource(PersonKind kind, PersonalDesk personal) {
        super(kind);
        this.kind = kind;
        this.personal = personal;
    }

    /** All that is known of a person. */
    @Schema(name = "PersonValues", description = "All that is known of a person; what is left out is thrown away")
    record PersonValues(@Schema(required = true, maxItems = 4) List<PersonalValue> values) {}

    @Schema(name = "KeptValues", description = "All that is known of a person")
    record KeptValues(List<PersonalValue> values, @Schema(description = "The write token: it is the ETag, to be sent back as If-Match") long version) {}

    @GET
    @Path("{id}/values")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER, Role.ADMINISTRATOR})
    @Operation(summary = "Read what is known of a person, and why and where it may be shown")
    @APIResponse(responseCode = "200", description = "The values; ETag is their write token",
            content = @Content(schema = @Schema(implementation = KeptValues.class)))
    public Response values(@PathParam("id") UUID id) {
        return answer(personal.read(kind, id));
    }

    @PUT
    @Path("{id}/values")
    @RolesAllowed({Role.EDITOR, Role.PUBLISHER})
    @Operation(summary = "Keep what is known of a person; to show more of one who is public needs the role publisher")
    @APIResponse(responseCode = "200", description = "Kept; what may be shown shows at once",
            content = @Content(schema = @Schema(implementation = KeptValues.class)))
    public Response keepValues(@PathParam("id") UUID id, PersonValues values,
            @HeaderParam("If-Match") @Parameter(description = "The ETag of the values that are changed") String ifMatch) {
        return answer(personal.save(kind, id, values.values(), ifMatch));
    }

    private static Response answer(PersonalDesk.Kept kept) {
        Response plain = ListAnswer.uncached(new KeptValues(kept.values(), kept.version()));
        return Response.fromResponse(plain).header("ETag", WriteToken.of(kept.version())).build();
    }
}
