package nl.dutchtechzone.portal.page;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Pages at the desk. */
@Path("/api/v1/desk/pages")
@Tag(name = "Desk: pages", description = "Writing, reviewing and publishing pages")
class PageDeskResource extends DeskResource<PageDraft> {

    PageDeskResource(PageKind kind) {
        super(kind);
    }
}
