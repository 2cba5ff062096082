package nl.dutchtechzone.portal.access;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.web.ListAnswer;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is at the desk, and who is refused from it. */
@Path("/api/v1/desk")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: accounts", description = "Who is at the desk, and who is refused from it")
class AccountResource {

    private final Callers callers;
    private final Accounts accounts;
    private final Audit audit;

    AccountResource(Callers callers, Accounts accounts, Audit audit) {
        this.callers = callers;
        this.accounts = accounts;
        this.audit = audit;
    }

    @Schema(name = "Me", description = "The caller, as the portal knows them")
    record Me(String subject, String name, List<String> roles,
            @Schema(nullable = true, description = "The key of the organisation that a partner speaks for") String organisation) {}

    @GET
    @Path("me")
    @RolesAllowed({Role.PARTNER, Role.EDITOR, Role.PUBLISHER, Role.TREASURER, Role.ADMINISTRATOR})
    @Operation(summary = "Read who the caller is and which roles they have")
    @APIResponse(responseCode = "200", description = "The caller", content = @Content(schema = @Schema(implementation = Me.class)))
    public Response me() {
        Caller caller = callers.current();
        return ListAnswer.uncached(new Me(caller.subject(), caller.name(), caller.roles().stream().sorted().toList(), caller.organisation()));
    }

    @PUT
    @Path("blocked-accounts/{subject}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Refuse an account from its next request on, however long its token lives")
    @APIResponse(responseCode = "204", description = "Blocked")
    public Response block(@PathParam("subject") @Parameter(description = "The subject of the account's tokens")
            @Schema(maxLength = 64) String subject) {
        Caller caller = callers.current();
        if (subject.equals(caller.subject())) {
            throw ProblemException.conflict(new Refusal("yourself", "You cannot block yourself; ask another administrator."));
        }
        if (subject.length() > 64) {
            throw ProblemException.invalid("subject", "too-long", "A subject has at most 64 characters.");
        }
        QuarkusTransaction.requiringNew().run(() -> {
            Instant now = Instant.now();
            accounts.block(subject, now);
            audit.ofAccount(caller, now, "block", subject);
        });
        return Response.noContent().build();
    }

    @DELETE
    @Path("blocked-accounts/{subject}")
    @RolesAllowed(Role.ADMINISTRATOR)
    @Operation(summary = "Let a blocked account in again")
    @APIResponse(responseCode = "204", description = "Not blocked any more, or never was")
    public Response unblock(@PathParam("subject") String subject) {
        Caller caller = callers.current();
        QuarkusTransaction.requiringNew().run(() -> {
            accounts.unblock(subject);
            audit.ofAccount(caller, Instant.now(), "unblock", subject);
        });
        return Response.noContent().build();
    }
}
