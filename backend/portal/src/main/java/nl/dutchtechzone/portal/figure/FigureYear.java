package nl.dutchtechzone.portal.figure;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year of a figure as a whole. A total is right or it is not given: it is never guessed of a year with gaps.
 *
 * @param total  of the region, or null
 * @param known  the municipalities that are there added up, where the region is their sum
 * @param status provisional as soon as something in it is
 */
@Schema(name = "FigureYear", description = "A year of a figure as a whole")
public record FigureYear(
        int year,
        @Schema(nullable = true, description = "The day that its values are of; null for the whole year") LocalDate referenceDate,
        @Schema(nullable = true, description = "Of the region; null while it is not known") BigDecimal total,
        @Schema(description = "Whether there is a value of every municipality") boolean complete,
        @Schema(description = "How many municipalities have no value") int missing,
        @Schema(nullable = true, description = "What is there added up, where the region is the sum of its municipalities") BigDecimal known,
        @Schema(nullable = true, description = "provisional as soon as a value in it is; null where that is not known") FigureStatus status,
        @Schema(nullable = true, description = "What the region is compared with") BigDecimal reference,
        @Schema(nullable = true, description = "The region against that, as comparison says") BigDecimal totalToReference,
        @Schema(nullable = true, description = "What must be known to read it") String note) {}
