package nl.dutchtechzone.portal.finance.ledger;

import static nl.dutchtechzone.portal.access.Role.TREASURER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.dutchtechzone.portal.access.Callers;
import nl.dutchtechzone.portal.finance.cbs.CbsFetch;
import nl.dutchtechzone.portal.finance.cbs.CbsTable;
import nl.dutchtechzone.portal.web.ListAnswer;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Population figures from CBS, looked at before they are recorded. */
@Path("/api/v1/desk/ledger")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Desk: ledger", description = "Figures and money, recorded once and never edited; a mistake is taken back with a reason")
class PopulationDeskResource {

    private final PopulationImports imports;
    private final CbsFetch cbs;
    private final LedgerLists lists;
    private final Callers callers;

    PopulationDeskResource(PopulationImports imports, CbsFetch cbs, LedgerLists lists, Callers callers) {
        this.imports = imports;
        this.cbs = cbs;
        this.lists = lists;
        this.callers = callers;
    }

    @POST
    @Path("population-figures/_preview-import")
    @Consumes({MediaType.APPLICATION_JSON, "text/csv"})
    @RolesAllowed(TREASURER)
    @Operation(summary = "Read a file of CBS table 03759ned and see what it would change; nothing is recorded",
            description = "As OData 3 or 4 gives it, or as CSV. Of the file only our municipalities and the totals of all people are read.")
    @RequestBody(required = true, content = {@Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = "application/json", schema = @Schema(type = SchemaType.OBJECT, additionalProperties = Schema.True.class,
                description = "What OData of CBS answers, with its rows under value"))})
    @APIResponse(responseCode = "200", description = "What it would change", content = @Content(schema = @Schema(implementation = PopulationPreview.class)))
    public Response preview(byte[] file, @HeaderParam("Content-Type") @Parameter(hidden = true) String type) {
        return ListAnswer.uncached(imports.preview(type.startsWith("text/csv") ? CbsTable.csv(file) : CbsTable.json(file)));
    }

    @POST
    @Path("population-figures/_fetch")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(TREASURER)
    @Operation(summary = "Ask CBS for the inhabitants of our municipalities and see what that would change; nothing is recorded",
            description = "Without a network, or where the portal has no address of CBS, a 503 says so; the same table can be sent as a file.")
    @APIResponse(responseCode = "200", description = "What it would change", content = @Content(schema = @Schema(implementation = PopulationPreview.class)))
    public Response fetch(Fetch request) {
        return ListAnswer.uncached(imports.preview(cbs.inhabitants(imports.codes(), request.years())));
    }

    @POST
    @Path("population-figures/_import")
    @Consumes(MediaType.APPLICATION_JSON)
    @RolesAllowed(TREASURER)
    @Operation(summary = "Record population figures together, all of them or none",
            description = "A figure that stands otherwise is taken back with the reason and recorded anew. Sent again it records nothing.")
    @APIResponse(responseCode = "200", description = "What was recorded", content = @Content(schema = @Schema(implementation = Imported.class)))
    public Response record(PopulationImport request) {
        PopulationImports.Done done = imports.record(request, callers.current());
        return ListAnswer.uncached(new Imported(lists.lines(done.rows()), done.same()));
    }

    /** Of which years CBS is asked. */
    @Schema(name = "PopulationFetch", description = "Of which years CBS is asked")
    record Fetch(@Schema(required = true, minItems = 1, maxItems = 30, examples = "[2025]") List<Integer> years) {}

    /** What was recorded of an import. */
    @Schema(name = "PopulationImported", description = "What was recorded of an import")
    record Imported(
            @Schema(description = "The rows that were written, reversals too") List<LedgerLine> rows,
            @Schema(description = "How many figures stood already") int same) {}
}
