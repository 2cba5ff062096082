package nl.dutchtechzone.portal.figure;

import java.math.BigDecimal;
import java.util.List;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure is for one municipality over the years. */
@Schema(name = "FigureSeries", description = "What a figure is for one municipality over the years")
public record FigureSeries(
        @Schema(implementation = PlaceLink.class, nullable = true) Ref municipality,
        @Schema(description = "One for each year of the figure, the earliest first") List<Point> values) {

    /**
     * A year of a series.
     *
     * @param value null where it is missing
     */
    @Schema(name = "FigurePoint", description = "A year of a series")
    public record Point(
            int year,
            @Schema(nullable = true, description = "Null where it is missing") BigDecimal value,
            @Schema(nullable = true) FigureStatus status,
            @Schema(nullable = true, description = "Against the region, as comparison says") BigDecimal toRegion,
            @Schema(nullable = true, description = "Against the reference, as comparison says") BigDecimal toReference,
            @Schema(nullable = true, description = "What must be known to read it") String note) {}
}
