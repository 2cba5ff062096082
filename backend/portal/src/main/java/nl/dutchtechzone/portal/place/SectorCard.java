package nl.dutchtechzone.portal.place;

import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sector in a list. */
@Schema(name = "SectorCard", description = "A sector", allOf = {Face.class, Alternates.class, SectorCard.Fields.class})
public interface SectorCard {

    /** What it shows beyond its face. */
    @Schema(name = "SectorCardFields", description = "What a sector shows beyond its face")
    record Fields(@Schema(nullable = true) String summary) {}
}
