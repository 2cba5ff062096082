package nl.dutchtechzone.portal.publishing;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;

/**
 * That a revision is, was or will be public in one language, in [from, until).
 *
 * @param askedUntil the end it was given; {@code until} is earlier where a successor takes over
 */
record Publication(long id, UUID item, String language, int revision, String slug, Instant first, Instant from,
        Instant until, Instant askedUntil) {

    /** Stands for no end; the last second that every part of the stack can hold. */
    static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

    static final String COLUMNS = "id, item_id, language, revision, slug, first_published_at, visible_from, visible_until, asked_until";

    static Publication read(ResultSet row) throws SQLException {
        return new Publication(row.getLong("id"), Sql.uuid(row, "item_id"), row.getString("language"),
                row.getInt("revision"), row.getString("slug"), Sql.instant(row, "first_published_at"),
                Sql.instant(row, "visible_from"), Sql.instant(row, "visible_until"), Sql.instant(row, "asked_until"));
    }

    boolean isLive(Instant now) {
        return !from.isAfter(now) && until.isAfter(now);
    }

    boolean isScheduled(Instant now) {
        return from.isAfter(now) && until.isAfter(from);
    }

    /** One that was cancelled before it began: it never was public. */
    boolean wasCancelled() {
        return !until.isAfter(from);
    }
}
