package nl.dutchtechzone.portal.place;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a municipality or sector shows where something points at it. */
@Schema(name = "PlaceLink", description = "A municipality or sector, where something points at it", allOf = Face.class)
public interface PlaceLink {

    /** Nothing beyond its face. */
    record Fields() {}
}
