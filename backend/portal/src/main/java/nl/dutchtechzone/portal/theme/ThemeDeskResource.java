package nl.dutchtechzone.portal.theme;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Themes at the desk. */
@Path("/api/v1/desk/themes")
@Tag(name = "Desk: themes", description = "Writing, reviewing and publishing themes")
class ThemeDeskResource extends DeskResource<ThemeDraft> {

    ThemeDeskResource(ThemeKind kind) {
        super(kind);
    }
}
