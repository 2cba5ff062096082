package nl.dutchtechzone.portal.place;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Municipalities at the desk. */
@Path("/api/v1/desk/municipalities")
@Tag(name = "Desk: municipalities", description = "Writing, reviewing and publishing municipalities")
class MunicipalityDeskResource extends DeskResource<MunicipalityDraft> {

    MunicipalityDeskResource(MunicipalityKind kind) {
        super(kind);
    }
}
