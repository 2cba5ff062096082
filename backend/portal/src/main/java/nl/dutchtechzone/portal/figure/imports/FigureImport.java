package nl.dutchtechzone.portal.figure.imports;

import java.util.List;
import nl.dutchtechzone.portal.figure.FigureValue;
import nl.dutchtechzone.portal.table.DecimalMark;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a file would do to a figure. Nothing of it is stored; the desk saves the values with the draft.
 *
 * @param decimalMark how its decimals were read, or null where nothing told
 * @param kept        values of the draft that the file says nothing of, which stay
 */
@Schema(name = "FigureImport", description = "What a file would do to a figure; nothing of it is stored")
record FigureImport(
        @Schema(nullable = true, description = "How its decimals were read; null where nothing in it told") DecimalMark decimalMark,
        @Schema(description = "The values that could be read") List<Line> values,
        @Schema(description = "How many values of the draft the file says nothing of; they stay") int kept,
        @Schema(description = "The cells that could not be read; 200 at most are named") List<BadCell> faults) {

    /** What a value would do to the draft. The names are those of the API. */
    @Schema(name = "ImportChange", description = "What it would do to what is there")
    enum Change {
        added, changed, same
    }

    /** A value of the file. */
    @Schema(name = "FigureImportLine", description = "A value of the file")
    record Line(
            @Schema(description = "Where it stands: the number of the row, the names of columns included where the file has them") int row,
            FigureValue value,
            Change change,
            @Schema(nullable = true, description = "What the draft has there now") FigureValue before) {}

    /** A cell that could not be read. */
    @Schema(name = "BadCell", description = "A cell that could not be read")
    record BadCell(
            @Schema(description = "The number of the row; in a file the first row is 1, in JSON that after the names") int row,
            @Schema(description = "The number of the column, from 1") int column,
            @Schema(description = "The name of the column") String name,
            @Schema(description = "What stands in it") String text,
            @Schema(description = "A word for programs", examples = "no-number") String code,
            @Schema(description = "What is wrong, and what to do") String detail) {}
}
