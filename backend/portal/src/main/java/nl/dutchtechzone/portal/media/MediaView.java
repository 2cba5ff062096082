package nl.dutchtechzone.portal.media;

import nl.dutchtechzone.portal.publishing.Alternates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture by itself. */
@Schema(name = "MediaView", description = "A picture by itself", allOf = {MediaLink.class, Alternates.class, MediaView.Added.class})
public interface MediaView {

    /** Pictures have no page of their own. */
    @Schema(name = "MediaAdded", description = "Pictures have no page of their own")
    record Added(@Schema(nullable = true) String address) {}
}
