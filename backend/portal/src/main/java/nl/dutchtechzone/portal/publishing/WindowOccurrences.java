package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** When visible items are held. */
@Singleton
public class WindowOccurrences {

    private final Sql sql;

    WindowOccurrences(Sql sql) {
        this.sql = sql;
    }

    /** The times at which something is held, the earliest first. */
    public record Times(List<Occurrence> upcoming, List<Occurrence> past) {}

    /** What is still to come or goes on, and what is over. */
    public Times of(UUID item, String language) {
        Times found = new Times(new ArrayList<>(), new ArrayList<>());
        sql.rows("""
                select o.starts_at, o.ends_at, o.ends_at > utc_timestamp(3) as upcoming
                from publication p join publication_occurrence o on o.publication_id = p.id and o.facet = ? and o.value = ?
                where p.item_id = ? and p.language = ? and p.visible_from <= utc_timestamp(3) and p.visible_until > utc_timestamp(3)
                order by o.starts_at""", List.of(Facet.ALL.name(), Facet.ALL.value(), item, language),
                row -> (row.getBoolean("upcoming") ? found.upcoming : found.past)
                        .add(new Occurrence(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"))));
        return found;
    }
}
