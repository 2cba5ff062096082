package nl.dutchtechzone.portal.publishing;

import java.util.UUID;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.ProblemException;
import org.hibernate.id.uuid.UuidVersion7Strategy;

/** The ids of whatever is stored: UUIDs of version 7, which sort by the time at which they were made. */
public final class Ids {

    private static final int VERSION = 7;
    private static final String RULE = "An id is a UUID of version 7.";

    private Ids() {}

    /** The id that a caller chose, or a new one. */
    public static UUID givenOrNew(UUID given) {
        if (given == null) {
            return UuidVersion7Strategy.INSTANCE.generateUuid(null);
        }
        if (given.version() != VERSION) {
            throw ProblemException.invalid("id", "wrong-format", RULE);
        }
        return given;
    }

    /** Adds a fault to what a caller chose, if it chose wrongly. */
    public static void check(UUID given, Faults faults) {
        if (given != null && given.version() != VERSION) {
            faults.add("id", "wrong-format", RULE);
        }
    }
}
