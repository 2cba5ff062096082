package nl.dutchtechzone.portal.access;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Cursor;
import nl.dutchtechzone.portal.web.ListAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The audit, for administrators. */
@Path("/api/v1/desk/audit")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: audit", description = "Who did what, and when")
class AuditResource {

    private final Audit audit;
    AuditResource(Audit audit) {
        this.audit = audit;
    }

    @Schema(name = "AuditPage", description = "A page of the audit")
    interface AuditPage {
        List<AuditEntry> getItems();

        int getTotal();

        @Schema(nullable = true)
        String getNext();
    }

    @GET
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "List what was done, the newest first")
    @APIResponse(responseCode = "200", description = "A page of the audit", content = @Content(schema = @Schema(implementation = AuditPage.class)))
    public Response list(@QueryParam("item") @Parameter(description = "Only of this item") UUID item,
            @QueryParam("limit") @DefaultValue("50") @Schema(minimum = "1", maximum = "100", defaultValue = "50") int limit,
            @QueryParam("cursor") @Schema(maxLength = 200) String cursor, UriInfo uri) {
        int bound = Objects.hash("audit", item);
        long before = cursor == null ? Long.MAX_VALUE : Long.parseLong(Cursor.of(cursor, bound).id());
        List<AuditEntry> entries = audit.before(before, item, limit + 1);
        Cursor next = null;
        if (entries.size() > limit) {
            entries = entries.subList(0, limit);
            next = new Cursor(bound, String.valueOf(entries.getLast().id()), "");
        }
        return ListAnswer.of(entries, audit.countOf(item), next, uri);
    }
}
