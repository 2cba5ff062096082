package nl.dutchtechzone.portal.publishing;

import java.math.BigDecimal;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Euros on their way from one item to another, as a visible publication tells.
 *
 * @param label     what it is for, or null where the items say it all
 * @param planned   euros that are to be paid, or null where that is not known
 * @param committed euros that were promised, or null
 * @param paid      euros that were paid, or null
 */
public record Payment(UUID from, UUID to, Sort sort, String label, BigDecimal planned, BigDecimal committed, BigDecimal paid) {

    /** What sort of payment it is. The names are those of the API. */
    @Schema(name = "PaymentSort", description = "contribution: what a municipality pays; budget: a line of a year's budget; decision: what a fund spends")
    public enum Sort {
        contribution, budget, decision
    }

    Stream<UUID> ends() {
        return Stream.of(from, to);
    }
}
