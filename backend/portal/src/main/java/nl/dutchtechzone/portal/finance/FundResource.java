package nl.dutchtechzone.portal.finance;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.table.TableQuery;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Funds, as the public sees them. */
@Path("/api/v1/funds")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Funds", description = "Money that a body may spend by decision")
class FundResource {

    private final FundKind kind;
    private final Window window;
    private final ResponseCache cache;

    FundResource(FundKind kind, Window window, ResponseCache cache) {
        this.kind = kind;
        this.window = window;
        this.cache = cache;
    }

    @GET
    @Operation(summary = "List funds, with what is left of them")
    @APIResponse(responseCode = "200", description = "A page of funds", content = @Content(schema = @Schema(implementation = FundPage.class)))
    public Response list(@BeanParam FundQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a fund with all decisions on it")
    @APIResponse(responseCode = "200", description = "The fund", content = @Content(schema = @Schema(implementation = FundView.class)))
    public Response one(@PathParam("slug") @Parameter(example = "acquisitiefonds") String slug, @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri, funds -> {});
    }

    @GET
    @Path("{slug}/steps")
    @Produces(MoneyTable.TYPE)
    @Operation(summary = "Download all that happened to a fund as CSV", description = "One step a row, what was taken back too. " + MoneyTable.HARMLESS)
    @APIResponse(responseCode = "200", description = "The steps", content = @Content(mediaType = MoneyTable.TYPE,
            schema = @Schema(type = SchemaType.STRING, examples = MoneyTable.Columns.STEPS)))
    public Response steps(@PathParam("slug") @Parameter(example = "acquisitiefonds") String slug, @BeanParam TableQuery query, UriInfo uri) {
        String language = window.language(query.lang());
        return cache.answer(uri, () -> {
            Window.Content fund = window.whole(kind, new Window.Address.Slug(slug), language, uri);
            return ResponseCache.Content.csv(MoneyTable.steps.of(Json.tree(fund.json()), query.form()), slug, fund.lastModified());
        });
    }

    /** For documentation: a page of funds. */
    @Schema(name = "FundPage", description = "A page of funds")
    interface FundPage {
        List<FundCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
