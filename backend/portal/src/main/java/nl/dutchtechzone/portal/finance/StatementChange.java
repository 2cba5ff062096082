package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that differs from the publication before.
 *
 * @param part  where it stands
 * @param what  which of its amounts, or what else of it
 * @param title what it is, in words
 */
@Schema(name = "StatementChange", description = "One thing that differs from the publication before")
public record StatementChange(Part part, What what, String title, Move move,
        @Schema(nullable = true, description = "Euros, people or hours; null where there were none, and for a state") BigDecimal before,
        @Schema(nullable = true, description = "Euros, people or hours; null where there are none now, and for a state") BigDecimal after,
        @Schema(nullable = true, description = "How it stood, where what is state", examples = "expected") String stateBefore,
        @Schema(nullable = true, description = "How it stands, where what is state", examples = "received") String stateAfter) {

    /** Where in a statement it stands. The names are those of the API. */
    @Schema(name = "StatementPart", description = "Where in a statement it stands")
    public enum Part {
        contribution, line, inKind, result
    }

    /** What of it differs. The names are those of the API. */
    @Schema(name = "StatementChangeOf", description = "What of it differs; entry where it came or went without any amount")
    public enum What {
        amount, inhabitants, state, budgeted, committed, spent, hours, valuation, entry
    }

    /** Whether it was there before, and is there now. The names are those of the API. */
    @Schema(name = "StatementMove", description = "Whether it was there before, and is there now")
    public enum Move {
        changed, added, removed
    }
}
