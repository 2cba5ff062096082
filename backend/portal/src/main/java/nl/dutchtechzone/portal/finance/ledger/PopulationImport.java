package nl.dutchtechzone.portal.finance.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Population figures to be recorded together: all of them or none. Those that stand already are not recorded again.
 *
 * @param reason why figures that stand are revised; needed where there are such
 */
@Schema(description = "Population figures to be recorded together, all of them or none")
record PopulationImport(
        @Schema(required = true, minItems = 1, maxItems = 500) List<Figure> figures,
        @Schema(required = true, minLength = 1, maxLength = 200, examples = "CBS, tabel 03759ned") String source,
        @Schema(description = "When they were taken from there") LocalDate retrievedDate,
        @Schema(minLength = 3, maxLength = 1000, examples = "Herzien door het CBS.", description = "Why standing figures are revised; needed where there are such") String reason) {

    /**
     * A figure.
     *
     * @param replaces the entry that it takes the place of, as the preview showed it
     */
    @Schema(name = "PopulationImportFigure", description = "A figure of a municipality and year")
    record Figure(
            @Schema(required = true) UUID municipality,
            @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2025") int year,
            @Schema(required = true, minimum = "0", maximum = "10000000", examples = "109698") int inhabitants,
            FigureStatus status,
            @Schema(description = "The entry that it takes the place of, as the preview showed it") UUID replaces) {}

    PopulationEntry entry(Figure figure) {
        return new PopulationEntry(null, figure.year, figure.municipality, figure.inhabitants, figure.status, source, retrievedDate);
    }
}
