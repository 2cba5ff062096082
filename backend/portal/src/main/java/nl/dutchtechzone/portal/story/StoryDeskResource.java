package nl.dutchtechzone.portal.story;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Stories at the desk. */
@Path("/api/v1/desk/stories")
@Tag(name = "Desk: stories", description = "Writing, reviewing and publishing stories")
class StoryDeskResource extends DeskResource<StoryDraft> {

    StoryDeskResource(StoryKind kind) {
        super(kind);
    }
}
