package nl.dutchtechzone.portal.finance;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Role;
import nl.dutchtechzone.portal.finance.ledger.LedgerReads;
import nl.dutchtechzone.portal.web.ListAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What a year comes to in the ledger, for the treasurer who prepares its statement. */
@Path("/api/v1/desk/ledger/years")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: ledger")
class YearDeskResource {

    private final LedgerReads ledger;

    YearDeskResource(LedgerReads ledger) {
        this.ledger = ledger;
    }

    @GET
    @Path("{year}")
    @RolesAllowed({Role.TREASURER, Role.ADMINISTRATOR})
    @Operation(summary = "Read what a year comes to, as its statement would show it if it were saved now")
    @APIResponse(responseCode = "200", description = "The totals", content = @Content(schema = @Schema(implementation = YearTotals.class)))
    public Response totals(@PathParam("year") int year,
            @QueryParam("municipality") @Parameter(description = "Ids of the municipalities that pay")
            List<UUID> municipalities) {
        return ListAnswer.uncached(YearTotals.of(new StatementDraft(null, year, municipalities.stream().distinct().toList(), List.of(), ledger.position(), Map.of()), ledger));
    }
}
