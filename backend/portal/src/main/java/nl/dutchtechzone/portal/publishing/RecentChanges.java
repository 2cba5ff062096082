package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The publications that changed lately, with all that lists find them by. They are read once for each version of the
 * window, and then bring any number of totals up to date without a statement for each.
 */
@Singleton
class RecentChanges {

    /** So many are kept, the newest; after more than these, counting all is no more work. */
    private static final int MOST = 500;
    /** No facet has it: texts have no control characters. */
    private static final String BETWEEN = "\u001f";

    private static final String READING = """
            select w.version as window_version, utc_timestamp(3) as now, p.id, p.version, p.kind, p.language, p.visible_from, p.visible_until,
              (select group_concat(f.facet, '=', f.value separator '%s') from publication_facet f where f.publication_id = p.id) as facets
            from window_version w left join publication p on p.version > ? where w.id = 1 limit ?""".formatted(BETWEEN);

    /**
     * A publication as it is after its newest change. It stays in its row when it ends, so this tells what was visible before too.
     *
     * @param facets each as name=value
     */
    private record Change(long id, long version, String kind, String language, Instant from, Instant until, Set<String> facets) {

        private static Change of(ResultSet row) throws SQLException {
            return new Change(row.getLong("id"), row.getLong("version"), row.getString("kind"), row.getString("language"),
                    Sql.instant(row, "visible_from"), Sql.instant(row, "visible_until"), facets(row.getString("facets")));
        }

        private static Set<String> facets(String joined) {
            return joined == null ? Set.of() : Arrays.stream(joined.split(BETWEEN)).map(String::stripTrailing).collect(Collectors.toUnmodifiableSet());
        }

        boolean fits(WindowLists.Ask ask) {
            return kind.equals(ask.kind().name()) && language.equals(ask.language()) && ask.filters().stream().allMatch(this::has);
        }

        private boolean has(WindowQuery.Filter filter) {
            Predicate<String> found = filter.isBeginning()
                    ? one -> facets.stream().anyMatch(facet -> facet.startsWith(one))
                    : one -> facets.contains(one.stripTrailing());
            return filter.values().stream().map(value -> filter.facet() + "=" + value).anyMatch(found);
        }

        /** How many more are visible by it. */
        int difference(Instant then, Instant now) {
            return (isVisible(now) ? 1 : 0) - (isVisible(then) ? 1 : 0);
        }

        boolean isVisible(Instant at) {
            return !from.isAfter(at) && until.isAfter(at);
        }
    }

    /** @param since the version after which all changes are known */
    private record Known(long since, long version, Instant now, Map<Long, Change> changes) {}

    private final Sql sql;
    /** Two who read at once read the same; a lock would have all wait one after another while the database is away. */
    private volatile Known known;

    RecentChanges(Sql sql, WindowState state) {
        this.sql = sql;
        state.forget(this::forget);
    }

    /** Brings a total of what is found by facets alone up to date at least to a version; null when too much has changed since. */
    WindowTotal update(WindowLists.Ask ask, WindowTotal earlier, long version) {
        Known newest = upTo(version, earlier);
        if (newest.since > earlier.version()) {
            return null;
        }
        List<Change> changes = newest.changes.values().stream().filter(change -> change.version > earlier.version() && change.fits(ask)).toList();
        if (earlier.few() != null) {
            return earlier.after(changes.stream().collect(Collectors.toMap(Change::id, change -> change.isVisible(newest.now))), newest.version, newest.now);
        }
        int difference = changes.stream().mapToInt(change -> change.difference(earlier.now(), newest.now)).sum();
        return new WindowTotal(earlier.count() + difference, newest.version, newest.now);
    }

    private Known upTo(long version, WindowTotal earlier) {
        Known newest = known;
        if (newest == null) {
            newest = new Known(earlier.version(), earlier.version(), earlier.now(), Map.of());
        }
        if (newest.version < version) {
            newest = read(newest);
            known = newest;
        }
        return newest;
    }

    private Known read(Known before) {
        record Row(long version, Instant now, Change change) {}
        List<Row> rows = sql.rows(READING, List.of(before.version, MOST + 1), row -> new Row(row.getLong("window_version"), Sql.instant(row, "now"),
                row.getString("id") == null ? null : Change.of(row)));
        Row any = rows.getFirst();
        if (rows.size() > MOST) {
            return new Known(any.version, any.version, any.now, Map.of());
        }
        Map<Long, Change> changes = new HashMap<>(before.changes);
        rows.stream().map(Row::change).filter(Objects::nonNull).forEach(change -> changes.put(change.id, change));
        long since = withoutTheOldest(changes, before.since);
        return new Known(since, any.version, any.now, Map.copyOf(changes));
    }

    /** Drops the oldest of too many; gives the version after which all are still there. */
    private static long withoutTheOldest(Map<Long, Change> changes, long since) {
        List<Change> dropped = changes.values().stream().sorted(Comparator.comparing(Change::version))
                .limit(Math.max(0, changes.size() - MOST)).toList();
        dropped.forEach(change -> changes.remove(change.id));
        return dropped.isEmpty() ? since : dropped.getLast().version;
    }

    private void forget() {
        known = null;
    }
}
