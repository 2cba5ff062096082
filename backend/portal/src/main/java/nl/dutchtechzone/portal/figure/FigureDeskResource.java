package nl.dutchtechzone.portal.figure;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Figures at the desk. */
@Path("/api/v1/desk/figures")
@Tag(name = "Desk: figures", description = "Preparing and publishing figures")
class FigureDeskResource extends DeskResource<FigureDraft> {

    FigureDeskResource(FigureKind kind) {
        super(kind);
    }
}
