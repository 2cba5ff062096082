package nl.dutchtechzone.portal.place;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Sectors at the desk. */
@Path("/api/v1/desk/sectors")
@Tag(name = "Desk: sectors", description = "Writing, reviewing and publishing sectors")
class SectorDeskResource extends DeskResource<SectorDraft> {

    SectorDeskResource(SectorKind kind) {
        super(kind);
    }
}
