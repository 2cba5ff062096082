package nl.dutchtechzone.portal.theme;

import com.fasterxml.jackson.databind.node.ObjectNode;
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
import java.util.Map;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes, as the public sees them. */
@Path("/api/v1/themes")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Themes", description = "What the money goes into")
class ThemeResource {

    /** Actions build on themes, so they are known here by their name only. */
    private static final String ACTION = "action";
    private static final List<String> STATES = List.of("planned", "running", "done", "dropped");
    private static final int MOST_ACTIONS = 500;

    private final ThemeKind kind;
    private final Window window;
    private final Kinds kinds;

    ThemeResource(ThemeKind kind, Window window, Kinds kinds) {
        this.kind = kind;
        this.window = window;
        this.kinds = kinds;
    }

    @GET
    @Operation(summary = "List themes")
    @APIResponse(responseCode = "200", description = "A page of themes",
            content = @Content(schema = @Schema(implementation = ThemePage.class)))
    public Response list(@BeanParam ThemeQuery query, UriInfo uri) {
        return window.list(kind, query, uri, this::count);
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read a theme with its goals and action points")
    @APIResponse(responseCode = "200", description = "The theme",
            content = @Content(schema = @Schema(implementation = ThemeView.class)))
    public Response one(@PathParam("slug") @Parameter(description = "The last part of its address") String slug,
            @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri, themes -> {
            count(themes);
            for (ObjectNode theme : themes) {
                theme.putArray("actions").addAll(window.cards(kinds.named(ACTION), query.lang(),
                        WindowQuery.Filter.plain(ThemeKind.NAME, List.of(theme.get("id").asText())),
                        WindowQuery.Sort.ORDER, MOST_ACTIONS));
            }
        });
    }

    private void count(List<ObjectNode> themes) {
        Map<String, Map<String, Integer>> counts = window.counts(kinds.named(ACTION), ThemeKind.NAME, "state");
        for (ObjectNode theme : themes) {
            Map<String, Integer> own = counts.getOrDefault(theme.get("id").asText(), Map.of());
            ObjectNode shown = theme.putObject("actionCounts");
            STATES.forEach(state -> shown.put(state, own.getOrDefault(state, 0)));
        }
    }

    /** For documentation: a page of themes. */
    @Schema(name = "ThemePage", description = "A page of themes")
    interface ThemePage {
        List<ThemeCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
