package nl.dutchtechzone.portal.plan;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Action points at the desk. */
@Path("/api/v1/desk/actions")
@Tag(name = "Desk: action points", description = "Writing, reviewing and publishing action points")
class ActionDeskResource extends DeskResource<ActionDraft> {

    ActionDeskResource(ActionKind kind) {
        super(kind);
    }
}
