package nl.dutchtechzone.portal.plan;

import com.fasterxml.jackson.databind.node.ArrayNode;
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
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.theme.ThemeKind;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans, as the public sees them. */
@Path("/api/v1/plans")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Plans", description = "What the programme sets out to do")
class PlanResource {

    private static final int MOST_ACTIONS = 500;
    private static final int MOST_THEMES = 100;

    private final PlanKind kind;
    private final Window window;
    private final ActionKind actions;
    private final ThemeKind themes;
    private final PlanCounts counts;

    PlanResource(PlanKind kind, Window window, ActionKind actions, ThemeKind themes, PlanCounts counts) {
        this.kind = kind;
        this.window = window;
        this.actions = actions;
        this.themes = themes;
        this.counts = counts;
    }

    @GET
    @Operation(summary = "List plans")
    @APIResponse(responseCode = "200", description = "A page of plans",
            content = @Content(schema = @Schema(implementation = PlanPage.class)))
    public Response list(@BeanParam PlanQuery query, UriInfo uri) {
        return window.list(kind, query, uri, plans -> counts.add(plans, query.lang()));
    }

    @GET
    @Path("{year}")
    @Operation(summary = "Read the plan of a year, or another plan by the last part of its address")
    @APIResponse(responseCode = "200", description = "The plan with all its action points",
            content = @Content(schema = @Schema(implementation = PlanView.class)))
    public Response one(@PathParam("year") @Parameter(description = "A year, for its annual plan; or the last part of a plan's address", example = "2024") String year,
            @BeanParam ItemQuery query, UriInfo uri) {
        Window.Address address = year.matches("[0-9]{4}")
                ? new Window.Address.Only(new Facet(PlanKind.ANNUAL, year))
                : new Window.Address.Slug(year);
        return window.item(kind, address, query, uri, plans -> plans.forEach(plan -> {
            addActions(plan, query.lang());
            plan.putArray("plans").addAll(counts.add(List.of(plan), query.lang()));
        }));
    }

    /** Adds the plan's actions in the order of their themes, and the themes themselves. */
    private void addActions(ObjectNode plan, String language) {
        List<ObjectNode> found = window.cards(actions, language,
                WindowQuery.Filter.plain(PlanKind.NAME, List.of(plan.get("id").asText())), WindowQuery.Sort.ORDER, MOST_ACTIONS);
        Map<String, ObjectNode> themes = new LinkedHashMap<>();
        window.cards(this.themes, language, null, WindowQuery.Sort.ORDER, MOST_THEMES)
                .forEach(theme -> themes.put(theme.get("id").asText(), theme));
        ArrayNode ordered = Json.MAPPER.createArrayNode();
        ArrayNode used = plan.putArray("themes");
        themes.forEach((id, theme) -> {
            List<ObjectNode> own = found.stream().filter(action -> action.path("theme").path("id").asText().equals(id)).toList();
            if (!own.isEmpty()) {
                used.add(own.getFirst().get("theme"));
                ordered.addAll(own);
            }
        });
        found.stream().filter(action -> action.path("theme").isNull()).forEach(ordered::add);
        plan.set("actions", ordered);
    }

    /** For documentation: a page of plans. */
    @Schema(name = "PlanPage", description = "A page of plans")
    interface PlanPage {
        List<PlanCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
