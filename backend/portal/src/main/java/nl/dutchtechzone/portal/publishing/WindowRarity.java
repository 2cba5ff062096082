package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Knows roughly how many publications a filter has, so that a list starts at its rarest one. It is a hint and nothing
 * more: it may be minutes old, and many are not counted to the end.
 */
@Singleton
class WindowRarity {

    /** So few rows are sorted sooner than as many that fit are found among all. */
    static final int FEW = 2000;

    private static final int KEPT = 10_000;
    private static final Duration GOOD_FOR = Duration.ofMinutes(10);

    private record Value(String facet, String value, String kind, String language) {}

    private final Sql sql;
    private final Cache<Value, Integer> counts = Caffeine.newBuilder().maximumSize(KEPT).expireAfterWrite(GOOD_FOR).build();

    WindowRarity(Sql sql) {
        this.sql = sql;
    }

    /** About how many publications have each of some filters, as far as there are few. */
    Map<WindowQuery.Filter, Integer> of(List<WindowQuery.Filter> filters, Kind<?> kind, String language) {
        Map<Value, Integer> known = new HashMap<>();
        List<Value> unknown = new ArrayList<>();
        for (WindowQuery.Filter filter : filters) {
            for (String value : filter.values()) {
                Value one = new Value(filter.facet(), value, kind.name(), language);
                Integer count = counts.getIfPresent(one);
                if (count == null) {
                    unknown.add(one);
                } else {
                    known.put(one, count);
                }
            }
        }
        count(unknown.stream().distinct().toList(), known);
        Map<WindowQuery.Filter, Integer> all = new HashMap<>();
        filters.forEach(filter -> all.put(filter, filter.values().stream()
                .mapToInt(value -> known.get(new Value(filter.facet(), value, kind.name(), language))).sum()));
        return all;
    }

    private void count(List<Value> unknown, Map<Value, Integer> known) {
        if (unknown.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (Value one : unknown) {
            parts.add("select %d as place, count(*) as total from (select 1 from publication_facet where facet = ? and value = ? and kind = ? and language = ? limit %d) counted"
                    .formatted(parts.size(), FEW + 1));
            values.addAll(List.of(one.facet, one.value, one.kind, one.language));
        }
        sql.rows(String.join(" union all ", parts), values, row -> Map.entry(unknown.get(row.getInt("place")), row.getInt("total")))
                .forEach(counted -> {
                    counts.put(counted.getKey(), counted.getValue());
                    known.put(counted.getKey(), counted.getValue());
                });
    }
}
