package nl.dutchtechzone.portal.plan;

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
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowQuery;
import nl.dutchtechzone.portal.publishing.WindowHistory;
import nl.dutchtechzone.portal.publishing.WindowPayments;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Actions, as the public sees them. */
@Path("/api/v1/actions")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Actions", description = "The action points of the plans")
class ActionResource {

    /** What is evidence of an action builds on actions, so it is known here by its name only. */
    private record Evidence(String field, String kind) {}

    private static final List<Evidence> EVIDENCE = List.of(new Evidence("stories", "story"), new Evidence("events", "event"),
            new Evidence("figures", "figure"));
    private static final int MOST_OF_A_KIND = 50;

    private final ActionKind kind;
    private final Window window;
    private final WindowHistory history;
    private final WindowPayments payments;
    private final Kinds kinds;

    ActionResource(ActionKind kind, Window window, WindowHistory history, WindowPayments payments, Kinds kinds) {
        this.kind = kind;
        this.window = window;
        this.history = history;
        this.payments = payments;
        this.kinds = kinds;
    }

    @GET
    @Operation(summary = "List action points")
    @APIResponse(responseCode = "200", description = "A page of actions",
            content = @Content(schema = @Schema(implementation = ActionPage.class)))
    public Response list(@BeanParam ActionQuery query, UriInfo uri) {
        return window.list(kind, query, uri);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an action point with the stories, events and figures that are evidence of it")
    @APIResponse(responseCode = "200", description = "The action point",
            content = @Content(schema = @Schema(implementation = ActionView.class)))
    public Response one(@PathParam("id") UUID id, @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Id(id), query, uri, actions -> actions.forEach(action -> tell(action, id, query.lang())));
    }

    /** Adds what other publications tell of an action: how it stood, who pays for it, what is evidence of it. */
    private void tell(ObjectNode action, UUID id, String lang) {
        action.set("states", Json.tree(PastState.of(history.of(id, action.get("language").asText()))));
        payments.tell(action, kind, id, window.language(lang));
        EVIDENCE.forEach(one -> action.putArray(one.field).addAll(window.cards(kinds.named(one.kind), lang,
                WindowQuery.Filter.plain(ActionKind.NAME, List.of(id.toString())), WindowQuery.Sort.NEWEST, MOST_OF_A_KIND)));
    }

    /** For documentation: a page of actions. */
    @Schema(name = "ActionPage", description = "A page of actions")
    interface ActionPage {
        List<ActionCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
