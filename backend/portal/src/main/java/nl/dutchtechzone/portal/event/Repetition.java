package nl.dutchtechzone.portal.event;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How an event repeats, at the same time of the day.
 *
 * @param rule   a recurrence rule of RFC 5545, of whole days
 * @param except days of the rule on which it is not held
 */
@Schema(name = "EventRepetition", description = "How an event repeats, at the same time of the day")
public record Repetition(
        @Schema(required = true, minLength = 1, maxLength = 200, examples = "FREQ=MONTHLY;BYDAY=1TU",
                description = "A recurrence rule of RFC 5545 of whole days; its end is COUNT, or UNTIL with a date. "
                        + "What would begin in the hour that the clocks skip in spring is not held that day") String rule,
        @Schema(maxItems = 500, description = "Days of the rule on which it is not held") List<LocalDate> except) {

    public Repetition {
        except = except == null ? List.of() : except.stream().sorted().distinct().toList();
    }
}
