package nl.dutchtechzone.portal.plan;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Plans at the desk. */
@Path("/api/v1/desk/plans")
@Tag(name = "Desk: plans", description = "Writing, reviewing and publishing plans")
class PlanDeskResource extends DeskResource<PlanDraft> {

    PlanDeskResource(PlanKind kind) {
        super(kind);
    }
}
