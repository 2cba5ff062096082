package nl.dutchtechzone.portal.finance.ledger;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.access.Role;
import nl.dutchtechzone.portal.web.ListAnswer;
import nl.dutchtechzone.portal.web.ProblemException;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The ledger, for the treasurer: what is recorded stays; a mistake is taken back with a reason. */
@Path("/api/v1/desk/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: ledger", description = "Figures and money, recorded once and never edited; a mistake is taken back with a reason")
class LedgerDeskResource {

    private static final String RECORDED = "Recorded; Location names it";
    private static final String KNOWN = "The same entry was recorded under this id before";

    private final Ledger ledger;
    private final LedgerReads reads;
    private final LedgerLists lists;
    private final Callers callers;

    LedgerDeskResource(Ledger ledger, LedgerReads reads, LedgerLists lists, Callers callers) {
        this.ledger = ledger;
        this.reads = reads;
        this.lists = lists;
        this.callers = callers;
    }

    @GET
    @RolesAllowed({Role.TREASURER, Role.ADMINISTRATOR})
    @Operation(summary = "List the rows of the ledger, the newest first")
    @APIResponse(responseCode = "200", description = "A page of the ledger", content = @Content(schema = @Schema(implementation = LedgerPage.class)))
    public Response list(@BeanParam LedgerQuery query, UriInfo uri) {
        LedgerLists.Page page = lists.list(query);
        return ListAnswer.of(page.lines(), page.total(), page.next(), uri);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({Role.TREASURER, Role.ADMINISTRATOR})
    @Operation(summary = "Read a row of the ledger")
    @APIResponse(responseCode = "200", description = "The row", content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response one(@PathParam("id") UUID id) {
        return ListAnswer.uncached(lists.line(reads.byId(id).orElseThrow(ProblemException::notFound)));
    }

    @POST
    @Path("population-figures")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record how many people lived in a municipality on 1 January of a year")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "200", description = KNOWN, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response population(PopulationEntry entry) {
        return answer(ledger.record(entry, callers.current()));
    }

    @POST
    @Path("rates")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record what municipalities pay per inhabitant in a year")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "200", description = KNOWN, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response rate(RateEntry entry) {
        return answer(ledger.record(entry, callers.current()));
    }

    @POST
    @Path("contributions")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record that a contribution was invoiced or received; its amount is frozen then")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "200", description = KNOWN, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response contribution(ContributionEntry entry) {
        return answer(ledger.record(entry, callers.current()));
    }

    @POST
    @Path("in-kind")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record time or housing that was given for free")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "200", description = KNOWN, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response inKind(InKindEntry entry) {
        return answer(ledger.record(entry, callers.current()));
    }

    @POST
    @Path("budget-lines")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record a line of a year's budget")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "200", description = KNOWN, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response budgetLine(BudgetEntry entry) {
        return answer(ledger.record(entry, callers.current()));
    }

    @POST
    @Path("fund-entries")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record money put into a fund, or a decision to spend from it",
            description = "A decision that the fund does not cover is a 409 that names what is left.")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    @APIResponse(responseCode = "200", description = KNOWN, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response fundEntry(FundEntry entry) {
        return answer(ledger.record(entry, callers.current()));
    }

    @POST
    @Path("{id}/_reverse")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Take an entry back, with a reason; it stays readable and counts no more")
    @APIResponse(responseCode = "201", description = RECORDED, content = @Content(schema = @Schema(implementation = LedgerLine.class)))
    public Response reverse(@PathParam("id") UUID id, Why request) {
        return answer(ledger.reverse(new Reversal(null, id, request.reason()), callers.current()));
    }

    @POST
    @Path("_record")
    @RolesAllowed(Role.TREASURER)
    @Operation(summary = "Record many entries together, or none of them",
            description = "What is wrong with them, or does not fit the ledger, is named entry by entry, e.g. budgetLines[3].spent.")
    @APIResponse(responseCode = "200", description = "Recorded, or known before under the same ids",
            content = @Content(schema = @Schema(implementation = Together.class)))
    public Response together(Batch batch) {
        List<Ledger.Recorded> recorded = ledger.record(batch, callers.current());
        return ListAnswer.uncached(new Together((int) recorded.stream().filter(Ledger.Recorded::isNew).count(),
                lists.lines(recorded.stream().map(Ledger.Recorded::row).toList())));
    }

    private Response answer(Ledger.Recorded recorded) {
        LedgerLine line = lists.line(recorded.row());
        Response.ResponseBuilder answer = recorded.isNew()
                ? Response.status(Response.Status.CREATED).header("Location", "/api/v1/desk/ledger/" + line.id())
                : Response.ok();
        return answer.header("Cache-Control", "no-store, no-transform").entity(line).build();
    }

    /** Why an entry is taken back. */
    @Schema(name = "ReversalRequest", description = "Why an entry is taken back")
    record Why(@Schema(required = true, minLength = 3, maxLength = 1000, examples = "Typfout: 108.756 moest 108.765 zijn.") String reason) {}

    /** The rows of a batch, in its order. */
    @Schema(name = "LedgerTogether", description = "What was recorded together, in the order in which it was sent")
    record Together(@Schema(description = "How many rows are new") int recorded, List<LedgerLine> items) {}

    /** For documentation: a page of the ledger. */
    @Schema(name = "LedgerPage", description = "A page of the ledger")
    interface LedgerPage {
        List<LedgerLine> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
