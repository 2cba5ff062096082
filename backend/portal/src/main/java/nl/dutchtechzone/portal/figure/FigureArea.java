package nl.dutchtechzone.portal.figure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a value is of. The names are those of the API. */
@Schema(description = "What a value is of: a municipality, the region as a whole, or what the region is compared with")
public enum FigureArea {
    municipality, region, reference
}
