package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that differs from the publication before.
 *
 * @param part  where it stands
 * @param what  which of its amounts, or what else of it
 * @param row   what stays the same of the row that it is about: a line's first entry, a municipality
 * @param title what it is, in words
 */
@Schema(name = "StatementChange", description = "One thing that differs from the publication before")
public record StatementChange(Part part, What what,
        @Schema(nullable = true, description = "The row that it is about: the first entry of a line or gift, or the id of a municipality; null for the statement itself "
                + "and its results") UUID row,
        String title, Move move,
        @Schema(nullable = true, description = "Euros, people or hours; null where there were none, and for what is no number") BigDecimal before,
        @Schema(nullable = true, description = "Euros, people or hours; null where there are none now, and for what is no number") BigDecimal after,
        @Schema(nullable = true, description = "What it said, where that is no number: a name of the API such as a state, a day, or words; null for a body, whose "
                + "two texts stand in the publications", examples = "expected") String textBefore,
        @Schema(nullable = true, description = "What it says", examples = "received") String textAfter) {

    /** Where in a statement it stands. The names are those of the API. */
    @Schema(name = "StatementPart", description = "Where in a statement it stands")
    public enum Part {
        statement, contribution, line, inKind, result
    }

    /** What of it differs. The names are those of the API. */
    @Schema(name = "StatementChangeOf", description = "What of it differs; entry where it came or went without any amount")
    public enum What {
        title, summary, body, note, plans, amount, inhabitants, rate, state, stateDate, figureStatus, source, retrievedDate, side, description,
        budgeted, committed, spent, theme, action, taskField, organisation, type, hours, valuation, entry
    }

    /** Whether it was there before, and is there now. The names are those of the API. */
    @Schema(name = "StatementMove", description = "Whether it was there before, and is there now")
    public enum Move {
        changed, added, removed
    }
}
