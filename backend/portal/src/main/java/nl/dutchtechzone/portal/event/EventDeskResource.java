package nl.dutchtechzone.portal.event;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Events at the desk. */
@Path("/api/v1/desk/events")
@Tag(name = "Desk: events", description = "Writing, reviewing and publishing events")
class EventDeskResource extends DeskResource<EventDraft> {

    EventDeskResource(EventKind kind) {
        super(kind);
    }
}
