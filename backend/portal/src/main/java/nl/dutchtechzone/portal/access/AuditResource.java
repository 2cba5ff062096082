package nl.dutchtechzone.portal.access;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
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
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: audit", description = "Who did what, and when")
class AuditResource {

    private final Audit audit;
    private final Accounts accounts;

    AuditResource(Audit audit, Accounts accounts) {
        this.audit = audit;
        this.accounts = accounts;
    }

    @Schema(name = "AuditEntry", description = "Who did what, when, from which revision to which")
    record Entry(long id, Instant at, String subject, String name, @Schema(examples = "publish") String action,
            @Schema(nullable = true) String kind, @Schema(nullable = true) UUID item, @Schema(nullable = true) String language,
            @Schema(nullable = true) Integer fromRevision, @Schema(nullable = true) Integer toRevision,
            @Schema(nullable = true) String detail) {}

    @Schema(name = "AuditPage", description = "A page of the audit")
    interface AuditPage {
        List<Entry> getItems();

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
        List<AuditLine> lines = item == null
                ? audit.find("id < ?1 order by id desc", before).page(0, limit + 1).list()
                : audit.find("item = ?1 and id < ?2 order by id desc", item, before).page(0, limit + 1).list();
        Cursor next = null;
        if (lines.size() > limit) {
            lines = lines.subList(0, limit);
            next = new Cursor(bound, lines.getLast().id.toString(), "");
        }
        Map<String, String> names = accounts.names(lines.stream().map(line -> line.subject).collect(Collectors.toSet()));
        int total = Math.toIntExact(item == null ? audit.count() : audit.count("item", item));
        return ListAnswer.of(lines.stream().map(line -> entry(line, names)).toList(), total, next, uri);
    }

    private static Entry entry(AuditLine line, Map<String, String> names) {
        return new Entry(line.id, line.at, line.subject, names.get(line.subject), line.action, line.kind, line.item,
                line.language, line.fromRevision, line.toRevision, line.detail);
    }
}
