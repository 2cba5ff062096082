package nl.dutchtechzone.portal.finance;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a fund shows where something points at it. */
@Schema(name = "FundLink", description = "A fund, where something points at it", allOf = Face.class)
public interface FundLink {

    /** Nothing beyond its face. */
    record Fields() {}
}
