package nl.dutchtechzone.portal.figure;

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
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.ResponseCache;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.table.TableQuery;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.Settings;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures, as the public sees them. */
@Path("/api/v1/figures")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Figures", description = "What the region is measured by, by municipality and year")
class FigureResource {

    private static final int MOST_ACTIONS = 50;

    private final FigureKind kind;
    private final ActionKind actions;
    private final Window window;
    private final ResponseCache cache;
    private final Settings settings;

    FigureResource(FigureKind kind, ActionKind actions, Window window, ResponseCache cache, Settings settings) {
        this.kind = kind;
        this.actions = actions;
        this.window = window;
        this.cache = cache;
        this.settings = settings;
    }

    @GET
    @Operation(summary = "List figures, with the region's own value of each year")
    @APIResponse(responseCode = "200", description = "A page of figures", content = @Content(schema = @Schema(implementation = FigurePage.class)))
    public Response list(@BeanParam FigureQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a figure with its series and the action points that are measured by it")
    @APIResponse(responseCode = "200", description = "The figure", content = @Content(schema = @Schema(implementation = FigureView.class)))
    public Response one(@PathParam("slug") @Parameter(example = "inwoners-op-1-januari") String slug, @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri, figures -> figures.forEach(figure ->
                figure.putArray("measures").addAll(window.cards(actions, query.lang(),
                        WindowQuery.Filter.plain(FigureKind.NAME, List.of(figure.get("id").asText())), WindowQuery.Sort.ORDER, MOST_ACTIONS))));
    }

    @GET
    @Path("{slug}/values")
    @Produces("text/csv")
    @Operation(summary = "Download a figure's values as CSV",
            description = "One value a row: of each municipality, of the region where it is known, and of the reference. A text that a spreadsheet could take for a formula has an apostrophe before it.")
    @APIResponse(responseCode = "200", description = "The values",
            content = @Content(mediaType = "text/csv", schema = @Schema(type = SchemaType.STRING, examples = "area,areaType,key,year,value,status,note")))
    public Response values(@PathParam("slug") @Parameter(example = "inwoners-op-1-januari") String slug, @BeanParam TableQuery query, UriInfo uri) {
        String language = window.language(query.lang());
        return cache.answer(uri, () -> {
            Window.Content figure = window.whole(kind, new Window.Address.Slug(slug), language, uri);
            return ResponseCache.Content.csv(FigureCsv.of(Json.tree(figure.json()), settings.region().name(), query.form()), slug, figure.lastModified());
        });
    }

    /** For documentation: a page of figures. */
    @Schema(name = "FigurePage", description = "A page of figures")
    interface FigurePage {
        List<FigureCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
