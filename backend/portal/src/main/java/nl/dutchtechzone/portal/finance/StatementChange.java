package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One amount that differs from the publication before.
 *
 * @param part  where it stands
 * @param title what it is, in words
 */
@Schema(name = "StatementChange", description = "One amount that differs from the publication before")
public record StatementChange(Part part, String title,
        @Schema(nullable = true, description = "Euros; null where there was none") BigDecimal before,
        @Schema(nullable = true, description = "Euros; null where there is none now") BigDecimal after) {

    /** Where in a statement an amount stands. The names are those of the API. */
    @Schema(name = "StatementPart", description = "Where in a statement an amount stands")
    public enum Part {
        contribution, line, inKind, result
    }
}
