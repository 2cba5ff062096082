package nl.dutchtechzone.portal.page;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a page shows where something points at it. */
@Schema(name = "PageLink", description = "A page, where something points at it", allOf = Face.class)
public interface PageLink {

    /** Nothing beyond its face. */
    record Fields() {}
}
