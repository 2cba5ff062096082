package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The publications of items as intervals that never overlap. To be used under the item's row lock; every method
 * leaves its rows to be stamped by {@link WindowVersion#stamp}, which must come last.
 */
@Singleton
class Publications {

    private final Sql sql;
    private final PublicationRows rows;

    Publications(Sql sql, PublicationRows rows) {
        this.sql = sql;
        this.rows = rows;
    }

    /** All of an item, the newest first. */
    List<Publication> of(UUID item) {
        return sql.rows("select " + Publication.COLUMNS + " from publication where item_id = ? order by visible_from desc, id desc",
                List.of(item), Publication::read);
    }

    Optional<Publication> live(UUID item, String language, Instant now) {
        return ofLanguage(item, language).stream().filter(one -> one.isLive(now)).findFirst();
    }

    Optional<Publication> scheduled(UUID item, String language, Instant now) {
        return ofLanguage(item, language).stream().filter(one -> one.isScheduled(now)).findFirst();
    }

    /** Makes a revision public in [from, until); the predecessor ends where it begins, a later one keeps its place. */
    List<Long> add(PublicationRows.New row, Instant now) {
        List<Long> changed = new ArrayList<>();
        Instant until = row.until();
        for (Publication other : ofLanguage(row.face().id(), row.language())) {
            if (other.wasCancelled()) {
                continue;
            }
            if (other.from().isBefore(row.from()) && other.until().isAfter(row.from())) {
                end(other, row.from());
                changed.add(other.id());
            } else if (other.from().equals(row.from()) && other.until().isAfter(now)) {
                end(other, other.from());
                changed.add(other.id());
            } else if (other.isScheduled(now) && other.from().isBefore(until)) {
                until = other.from();
            }
        }
        changed.add(rows.insert(row, until));
        return changed;
    }

    /** Cancels what is scheduled and gives the predecessor its own end back. */
    List<Long> cancel(Publication scheduled) {
        List<Long> changed = new ArrayList<>(List.of(scheduled.id()));
        end(scheduled, scheduled.from());
        for (Publication other : ofLanguage(scheduled.item(), scheduled.language())) {
            if (!other.wasCancelled() && other.until().equals(scheduled.from()) && other.from().isBefore(scheduled.from())
                    && other.askedUntil().isAfter(other.until())) {
                end(other, other.askedUntil());
                changed.add(other.id());
            }
        }
        return changed;
    }

    /** Ends what is live. */
    List<Long> end(Publication publication, Instant at) {
        sql.change("update publication set visible_until = ? where id = ?", at, publication.id());
        for (String table : List.of("publication_facet", "publication_occurrence")) {
            sql.change("update " + table + " set visible_until = ?, ended = ? <= utc_timestamp(3) where publication_id = ?", at, at, publication.id());
        }
        return List.of(publication.id());
    }

    Optional<Instant> firstPublished(UUID item, String language, Instant now) {
        return ofLanguage(item, language).stream()
                .filter(one -> !one.wasCancelled() && !one.from().isAfter(now))
                .map(Publication::first).min(Instant::compareTo);
    }

    private List<Publication> ofLanguage(UUID item, String language) {
        return sql.rows("select " + Publication.COLUMNS
                + " from publication where item_id = ? and language = ? order by visible_from", List.of(item, language),
                Publication::read);
    }
}
