package nl.dutchtechzone.portal.finance;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Statements at the desk. */
@Path("/api/v1/desk/finances")
@Tag(name = "Desk: finances", description = "Preparing and publishing the statement of a year")
class StatementDeskResource extends DeskResource<StatementDraft> {

    StatementDeskResource(StatementKind kind) {
        super(kind);
    }
}
