package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowParts;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.table.TableQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contributions, as the public sees them: those of the statements that are visible. */
@Path("/api/v1/contributions")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Finances", description = "What it costs, who pays, and what it is spent on")
class ContributionResource {

    private final StatementKind kind;
    private final WindowParts parts;
    private final Window window;
    private final ResponseCache cache;

    ContributionResource(StatementKind kind, WindowParts parts, Window window, ResponseCache cache) {
        this.kind = kind;
        this.parts = parts;
        this.window = window;
        this.cache = cache;
    }

    @GET
    @Operation(summary = "List what municipalities contribute, by year",
            description = "Read from the visible statements of years, so it never disagrees with them; what changes and is gone are those, whole.")
    @APIResponse(responseCode = "200", description = "A page of contributions",
            content = @Content(schema = @Schema(implementation = ContributionPage.class)))
    public Response list(@BeanParam ContributionQuery query, UriInfo uri) {
        return parts.list(kind, query, uri, new WindowParts.Parting("Contribution", "contributions", query.chosen()::of,
                contribution -> contribution.get("year").asText() + "/" + contribution.at("/municipality/id").asText()));
    }

    @GET
    @Path("table")
    @Produces(MoneyTable.TYPE)
    @Operation(summary = "Download what municipalities contribute as CSV, all years or those asked for",
            description = "One municipality and year a row, the newest year first: all of them at once, without pages. A year that has no words in the asked language "
                    + "has those of the region's first language. " + MoneyTable.HARMLESS)
    @APIResponse(responseCode = "200", description = "The contributions", content = @Content(mediaType = MoneyTable.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = MoneyTable.Columns.CONTRIBUTIONS)))
    public Response table(@QueryParam("year") @Parameter(description = "Years") List<Integer> year,
            @QueryParam("municipality") @Parameter(description = "Keys of municipalities") List<String> municipality,
            @QueryParam("state") @Parameter(description = "How the contribution stands") List<ContributionStanding> state,
            @BeanParam TableQuery query, UriInfo uri) {
        ContributionChoice choice = new ContributionChoice(year, municipality, state);
        return cache.answer(uri, () -> {
            List<ObjectNode> statements = window.all(kind, query.lang(), choice.filters(), WindowQuery.Sort.ORDER);
            return ResponseCache.Content.csv(MoneyTable.contributions.of(statements.stream().flatMap(one -> choice.of(one).stream()), query.form()),
                    MoneyTable.contributions.name(), null);
        });
    }

    /** For documentation: a page of contributions. */
    @Schema(name = "ContributionPage", description = "A page of contributions")
    interface ContributionPage {
        List<Contribution> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
