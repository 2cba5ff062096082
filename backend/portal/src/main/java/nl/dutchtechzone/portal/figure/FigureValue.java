package nl.dutchtechzone.portal.figure;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a figure is for one area in one year. What is missing has no value at all.
 *
 * @param municipality which municipality it is of, where it is of one
 * @param status       null where that is not known
 */
@Schema(description = "What a figure is for one area in one year; what is missing is left out")
public record FigureValue(
        @Schema(description = "What it is of; a municipality when left out") FigureArea area,
        @Schema(description = "The municipality that it is of; nothing for the region and the reference") UUID municipality,
        @Schema(required = true, minimum = "1900", maximum = "2100", examples = "2025") int year,
        @Schema(required = true, description = "Exact, with at most as many decimals as the figure has", examples = "109698") BigDecimal value,
        @Schema(description = "Left out when that is not known") FigureStatus status,
        @Schema(maxLength = 300, description = "What must be known to read it") String note) {

    public FigureValue {
        area = area == null ? FigureArea.municipality : area;
    }

    /** What there can be one value of. */
    public Place place() {
        return new Place(area, municipality, year);
    }

    /** An area in a year. */
    public record Place(FigureArea area, UUID municipality, int year) {}
}
