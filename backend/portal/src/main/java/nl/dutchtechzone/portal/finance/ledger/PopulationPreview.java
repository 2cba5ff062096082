package nl.dutchtechzone.portal.finance.ledger;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.figure.FigureStatus;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What figures of CBS would do to the ledger. Nothing of it is recorded.
 *
 * @param ignored rows of regions and years that are not asked about
 * @param absent  names of municipalities that it says nothing of
 */
@Schema(name = "PopulationPreview", description = "What figures of CBS would do to the ledger; nothing of it is recorded")
record PopulationPreview(
        @Schema(examples = "CBS, tabel 03759ned") String source,
        @Schema(description = "What there is of our municipalities, by year") List<Line> figures,
        @Schema(description = "How many rows are of other regions") int ignored,
        @Schema(description = "Names of municipalities that it says nothing of") List<String> absent) {

    /** What a figure would do. The names are those of the API. */
    @Schema(name = "PopulationChange", description = "added: there is none yet; revised: there is another one; same: it is there; wrong: it cannot be recorded")
    enum Change {
        added, revised, same, wrong
    }

    /**
     * A figure of a municipality and year.
     *
     * @param row      the number of its row in the file; the rows of an answer of CBS are counted from 1
     * @param written  what stands there, as it is written; empty where nothing does
     * @param recorded what stands in the ledger now, or null
     * @param invoiced whether the contribution was invoiced, which keeps the figure that it was made of
     * @param detail   what is wrong, or null
     */
    @Schema(name = "PopulationPreviewLine", description = "A figure of a municipality and year")
    record Line(
            UUID municipality,
            String name,
            @Schema(nullable = true) String cbsCode,
            int year,
            @Schema(description = "The number of its row in the file; the rows of an answer of CBS are counted from 1") int row,
            @Schema(nullable = true) Integer inhabitants,
            @Schema(description = "What stands there, as it is written; empty where nothing does") String written,
            @Schema(nullable = true, description = "Null where the file does not say") FigureStatus status,
            Change change,
            @Schema(nullable = true) Recorded recorded,
            @Schema(description = "Whether the contribution was invoiced; the invoice keeps its figure") boolean invoiced,
            @Schema(nullable = true, description = "What is wrong") String detail) {}

    /** A figure that stands in the ledger. */
    @Schema(name = "RecordedPopulation", description = "A population figure that stands in the ledger")
    record Recorded(
            UUID id,
            int inhabitants,
            @Schema(nullable = true) FigureStatus status,
            String source,
            @Schema(nullable = true) LocalDate retrievedDate) {

        static Recorded of(PopulationEntry entry) {
            return new Recorded(entry.id(), entry.inhabitants(), entry.status(), entry.source(), entry.retrievedDate());
        }
    }
}
