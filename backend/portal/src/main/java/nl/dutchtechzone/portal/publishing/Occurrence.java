package nl.dutchtechzone.portal.publishing;

import java.time.Duration;
import java.time.Instant;

/** A time at which something is held, in [startsAt, endsAt). */
public record Occurrence(Instant startsAt, Instant endsAt) {

    /** None lasts longer, so that whatever goes on at a moment is found among what began not long before. */
    public static final Duration LONGEST = Duration.ofDays(31);
}
