package nl.dutchtechzone.portal.place;

import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A municipality in a list. */
@Schema(name = "MunicipalityCard", description = "A municipality", allOf = {Face.class, Alternates.class, MunicipalityCard.Fields.class})
public interface MunicipalityCard {

    /** What it shows beyond its face. */
    @Schema(name = "MunicipalityCardFields", description = "What a municipality shows beyond its face")
    record Fields(
            @Schema(nullable = true) String summary,
            @Schema(nullable = true) String cbsCode,
            @Schema(nullable = true) String province,
            @Schema(nullable = true) String website) {}
}
