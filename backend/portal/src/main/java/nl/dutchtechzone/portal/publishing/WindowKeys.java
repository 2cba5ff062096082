package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.web.Faults;

/** Finds the items that a query names by their keys or ids, among what is visible. */
@Singleton
class WindowKeys {

    private static final int NAMED_AT_MOST = 50;
    /** What no facet has. */
    private static final String NOTHING = "";

    private record Known(long version, Instant boundary, Map<String, SortedMap<String, UUID>> idsByKind) {}

    private final Sql sql;
    private final WindowState state;
    private final VisibleItems items;
    private volatile Known known;

    WindowKeys(Sql sql, WindowState state, VisibleItems items) {
        this.sql = sql;
        this.state = state;
        this.items = items;
    }

    /**
     * Gives a filter by what facets have for one by keys or ids. A key of nothing visible is a fault that names the ones
     * there are; an id of nothing visible finds nothing, whether there is such an item or not.
     */
    WindowQuery.Filter lookUp(WindowQuery.Filter filter, Faults faults) {
        return switch (filter.as()) {
            case KEYS -> byKeys(filter, faults);
            case IDS -> byIds(filter);
            case THEMSELVES, BEGINNING -> filter;
        };
    }

    private WindowQuery.Filter byIds(WindowQuery.Filter filter) {
        Map<UUID, List<VisibleItems.Seen>> seen = items.of(filter.values().stream().map(UUID::fromString).collect(Collectors.toSet()));
        List<String> visible = filter.values().stream().distinct().sorted().filter(id -> !seen.get(UUID.fromString(id)).isEmpty()).toList();
        return WindowQuery.Filter.plain(filter.facet(), visible.isEmpty() ? List.of(NOTHING) : visible);
    }

    private WindowQuery.Filter byKeys(WindowQuery.Filter filter, Faults faults) {
        SortedMap<String, UUID> ids = ids().getOrDefault(filter.kind(), Collections.emptySortedMap());
        List<String> values = filter.values().stream().distinct().sorted().map(key -> {
            UUID id = ids.get(key);
            if (id == null) {
                faults.add(filter.facet(), "not-allowed", "There is no " + filter.kind() + " with the key " + key + ".",
                        ids.keySet().stream().limit(NAMED_AT_MOST).toList());
            }
            return String.valueOf(id);
        }).toList();
        return WindowQuery.Filter.plain(filter.facet(), values);
    }

    private Map<String, SortedMap<String, UUID>> ids() {
        WindowState.Reading reading = state.newest();
        Known last = known;
        if (last != null && last.version == reading.keysVersion() && reading.estimatedNow().isBefore(last.boundary)) {
            return last.idsByKind;
        }
        Map<String, SortedMap<String, UUID>> ids = new HashMap<>();
        sql.rows("""
                select kind, item_key, item_id from publication where item_key is not null
                  and visible_from <= utc_timestamp(3) and visible_until > utc_timestamp(3)""", List.of(),
                row -> ids.computeIfAbsent(row.getString("kind"), kind -> new TreeMap<>())
                        .put(row.getString("item_key"), Sql.uuid(row, "item_id")));
        known = new Known(reading.keysVersion(), reading.boundary(), ids);
        return ids;
    }
}
