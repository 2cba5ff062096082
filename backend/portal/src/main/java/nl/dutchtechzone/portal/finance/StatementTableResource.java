package nl.dutchtechzone.portal.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.function.Function;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowHistory;
import nl.dutchtechzone.portal.table.TableQuery;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What the statement of a year tells row by row, to be taken along. */
@Path("/api/v1/finances")
@PermitAll
@Produces(MoneyTable.TYPE)
@Tag(name = "Finances", description = "What it costs, who pays, and what it is spent on")
class StatementTableResource {

    private static final String OF_THE_BUDGET = "One line of the budget a row. What municipalities contribute is income too, and is a table of its own. "
            + MoneyTable.HARMLESS;

    private final StatementKind kind;
    private final Window window;
    private final WindowHistory history;
    private final ResponseCache cache;

    StatementTableResource(StatementKind kind, Window window, WindowHistory history, ResponseCache cache) {
        this.kind = kind;
        this.window = window;
        this.history = history;
        this.cache = cache;
    }

    @GET
    @Path("{year}/lines")
    @Operation(summary = "Download the budget of a year as CSV", description = OF_THE_BUDGET)
    @APIResponse(responseCode = "200", description = "The lines of the budget", content = @Content(mediaType = MoneyTable.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = MoneyTable.Columns.LINES)))
    public Response lines(@PathParam("year") @Parameter(example = "2023") String year, @BeanParam TableQuery query, UriInfo uri) {
        return table(MoneyTable.lines, year, query, uri);
    }

    @GET
    @Path("{year}/contributions")
    @Operation(summary = "Download what municipalities contribute in a year as CSV", description = "One municipality a row. " + MoneyTable.HARMLESS)
    @APIResponse(responseCode = "200", description = "The contributions", content = @Content(mediaType = MoneyTable.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = MoneyTable.Columns.CONTRIBUTIONS)))
    public Response contributions(@PathParam("year") @Parameter(example = "2023") String year, @BeanParam TableQuery query, UriInfo uri) {
        return table(MoneyTable.contributions, year, query, uri);
    }

    @GET
    @Path("{year}/publications/{number}/lines")
    @Operation(summary = "Download the budget of a year as CSV, as a publication had it", description = OF_THE_BUDGET)
    @APIResponse(responseCode = "200", description = "The lines of the budget", content = @Content(mediaType = MoneyTable.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = MoneyTable.Columns.LINES)))
    public Response pastLines(@PathParam("year") @Parameter(example = "2023") String year, @PathParam("number") int number,
            @BeanParam TableQuery query, UriInfo uri) {
        return table(MoneyTable.lines, year, number, query, uri);
    }

    @GET
    @Path("{year}/publications/{number}/contributions")
    @Operation(summary = "Download what municipalities contribute in a year as CSV, as a publication had it",
            description = "One municipality a row. " + MoneyTable.HARMLESS)
    @APIResponse(responseCode = "200", description = "The contributions", content = @Content(mediaType = MoneyTable.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = MoneyTable.Columns.CONTRIBUTIONS)))
    public Response pastContributions(@PathParam("year") @Parameter(example = "2023") String year, @PathParam("number") int number,
            @BeanParam TableQuery query, UriInfo uri) {
        return table(MoneyTable.contributions, year, number, query, uri);
    }

    private Response table(MoneyTable table, String year, TableQuery query, UriInfo uri) {
        return table(table, table + "-" + year, query, uri, language -> window.whole(kind, StatementKind.of(year), language, uri));
    }

    private Response table(MoneyTable table, String year, int number, TableQuery query, UriInfo uri) {
        return table(table, table + "-" + year + "-" + number, query, uri,
                language -> history.whole(kind, StatementKind.of(year), number, language, uri));
    }

    private Response table(MoneyTable table, String name, TableQuery query, UriInfo uri, Function<String, Window.Content> read) {
        String language = window.language(query.lang());
        return cache.answer(uri, () -> {
            Window.Content statement = read.apply(language);
            return ResponseCache.Content.csv(table.of(Json.tree(statement.json()), query.form()), name, statement.lastModified());
        });
    }
}
