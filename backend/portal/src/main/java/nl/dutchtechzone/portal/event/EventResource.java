package nl.dutchtechzone.portal.event;

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
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.ItemQuery;
import nl.dutchtechzone.portal.publishing.Occurrence;
import nl.dutchtechzone.portal.publishing.Window;
import nl.dutchtechzone.portal.publishing.WindowOccurrences;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events, as the public sees them. */
@Path("/api/v1/events")
@PermitAll
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Events", description = "What is held in the region; a list has a row for each time at which it is held")
class EventResource {

    private final EventKind kind;
    private final Window window;
    private final WindowOccurrences occurrences;

    EventResource(EventKind kind, Window window, WindowOccurrences occurrences) {
        this.kind = kind;
        this.window = window;
        this.occurrences = occurrences;
    }

    @GET
    @Operation(summary = "List what is held, from now on or in a range of days; an event that repeats has a row for each time")
    @APIResponse(responseCode = "200", description = "A page of occurrences",
            content = @Content(schema = @Schema(implementation = EventPage.class)))
    public Response list(@BeanParam EventQuery query, UriInfo uri) {
        return window.list(kind, query, uri, events -> events.forEach(EventResource::addDays));
    }

    @GET
    @Path("{slug}")
    @Operation(summary = "Read an event with the times at which it is and was held")
    @APIResponse(responseCode = "200", description = "The event",
            content = @Content(schema = @Schema(implementation = EventView.class)))
    public Response one(@PathParam("slug") @Parameter(description = "The last part of its address") String slug,
            @BeanParam ItemQuery query, UriInfo uri) {
        return window.item(kind, new Window.Address.Slug(slug), query, uri, events -> events.forEach(this::addOccurrences));
    }

    private static void addDays(ObjectNode event) {
        Occurrence occurrence = new Occurrence(Instant.parse(event.get("startsAt").asText()), Instant.parse(event.get("endsAt").asText()));
        event.setAll((ObjectNode) Json.tree(EventTimes.of(occurrence, event.get("allDay").asBoolean())));
    }

    private void addOccurrences(ObjectNode event) {
        boolean allDay = event.get("allDay").asBoolean();
        WindowOccurrences.Times all = occurrences.of(UUID.fromString(event.get("id").asText()), event.get("language").asText());
        event.set("upcoming", Json.tree(times(all.upcoming(), allDay)));
        event.set("past", Json.tree(times(all.past().reversed(), allDay)));
    }

    private static List<EventTimes> times(List<Occurrence> occurrences, boolean allDay) {
        return occurrences.stream().map(one -> EventTimes.of(one, allDay)).toList();
    }

    /** For documentation: a page of occurrences. */
    @Schema(name = "EventPage", description = "A page of occurrences")
    interface EventPage {
        List<EventCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }
}
