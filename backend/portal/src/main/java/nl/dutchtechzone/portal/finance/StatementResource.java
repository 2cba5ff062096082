package nl.dutchtechzone.portal.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.PublicHistory;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowHistory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The statements of years, as the public sees them. */
@Path("/api/v1/finances")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Finances", description = "What it costs, who pays, and what it is spent on")
class StatementResource {

    private static final String LANGUAGE = "The language of the words; the region's first language when left out";

    private final StatementKind kind;
    private final Window window;
    private final WindowHistory history;

    StatementResource(StatementKind kind, Window window, WindowHistory history) {
        this.kind = kind;
        this.window = window;
        this.history = history;
    }

    @GET
    @Operation(summary = "List the statements of years, with their totals")
    @APIResponse(responseCode = "200", description = "A page of statements",
            content = @Content(schema = @Schema(implementation = StatementPage.class)))
    public Response list(@BeanParam StatementQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{year}")
    @Operation(summary = "Read the statement of a year")
    @APIResponse(responseCode = "200", description = "The statement", content = @Content(schema = @Schema(implementation = StatementView.class)))
    public Response one(@PathParam("year") @Parameter(example = "2023") String year, @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, StatementKind.of(year), query, uri, statements -> {});
    }

    @GET
    @Path("{year}/publications")
    @Operation(summary = "List all publications of a year's statement, the newest first")
    @APIResponse(responseCode = "200", description = "The publications", content = @Content(schema = @Schema(implementation = PublicHistory.class)))
    public Response publications(@PathParam("year") @Parameter(example = "2023") String year,
            @QueryParam("lang") @Parameter(description = LANGUAGE) @Schema(pattern = "^[a-z]{2}$") String lang, UriInfo uri) {
        return history.list(kind, StatementKind.of(year), lang, uri);
    }

    @GET
    @Path("{year}/publications/{number}")
    @Operation(summary = "Read a publication of a year's statement as it was, and what it changed",
            description = "Each publication keeps this address for good, so it can be cited.")
    @APIResponse(responseCode = "200", description = "The publication", content = @Content(schema = @Schema(implementation = PastStatement.class)))
    public Response publication(@PathParam("year") @Parameter(example = "2023") String year, @PathParam("number") int number,
            @QueryParam("lang") @Parameter(description = LANGUAGE) @Schema(pattern = "^[a-z]{2}$") String lang, UriInfo uri) {
        return history.one(kind, StatementKind.of(year), number, lang, uri, StatementComparison::add);
    }

    /** For documentation: a statement as it was. */
    @Schema(name = "PastStatement", description = "A publication of a year's statement as it was",
            allOf = {StatementCard.class, StatementView.Fields.class, PastStatementAdded.class})
    interface PastStatement {}

    /** What a publication changed. */
    @Schema(name = "PastStatementAdded", description = "What a publication changed")
    record PastStatementAdded(@Schema(description = "What differs from the publication before; empty for the first") List<StatementChange> changes) {}

    /** For documentation: a page of statements. */
    @Schema(name = "StatementPage", description = "A page of statements")
    interface StatementPage {
        List<StatementCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
