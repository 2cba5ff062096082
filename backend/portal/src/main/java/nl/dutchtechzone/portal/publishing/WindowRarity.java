package nl.dutchtechzone.portal.publishing;

import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Knows roughly how many publications a filter has, and so where a list is best begun. It is a hint and nothing more: it
 * may be a minute old, and many are not counted to the end.
 */
@Singleton
class WindowRarity {

    /** So few rows are sorted sooner than as many that fit are found among all. */
    static final int FEW = 2000;

    /** As far as is counted. */
    private static final int MANY = 50_000;
    /** To look at a row in order takes as long as to sort 25 of one filter, measured with more than memory holds; 20 fill a page. */
    private static final int ROWS_A_PAGE = 25 * 20;
    private static final int KEPT = 10_000;
    /** An import may bring many times what there was, and a list that begins at a wrong end reads all of it. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(1);

    /** A filter with one value. */
    private record One(WindowQuery.Filter filter, String kind, String language) {}

    private final Sql sql;
    private final Cache<One, Integer> counts = Memory.cache().maximumSize(KEPT).expireAfterWrite(GOOD_FOR).build();

    WindowRarity(Sql sql) {
        this.sql = sql;
    }

    /** The filter with the fewest publications. */
    WindowQuery.Filter rarest(WindowLists.Ask ask) {
        List<WindowQuery.Filter> filters = starts(ask);
        return filters.size() < 2 ? filters.stream().findFirst().orElse(WindowMatches.EVERYTHING) : rarest(filters, of(filters, ask));
    }

    /**
     * Where a list of so many is begun: at its rarest filter, unless that has many values, so that all it has must be
     * sorted, and the first that fit are sooner found among rows that are in order.
     */
    WindowQuery.Filter start(WindowLists.Ask ask, int total) {
        WindowQuery.Filter rarest = rarest(ask);
        if (rarest.isFew() || total == 0 || !ask.isInOrderOfFacets()) {
            return rarest;
        }
        List<WindowQuery.Filter> inOrder = new ArrayList<>(starts(ask).stream().filter(WindowQuery.Filter::isOneValue).toList());
        if (inOrder.isEmpty()) {
            inOrder.add(WindowMatches.EVERYTHING);
        }
        Map<WindowQuery.Filter, Integer> sizes = of(Stream.concat(inOrder.stream(), Stream.of(rarest)).toList(), ask);
        WindowQuery.Filter first = rarest(inOrder, sizes);
        return (long) sizes.get(rarest) * total < (long) sizes.get(first) * ROWS_A_PAGE ? rarest : first;
    }

    /** The filters that a list can begin at; occurrences have no words. */
    private static List<WindowQuery.Filter> starts(WindowLists.Ask ask) {
        return ask.filters().stream().filter(filter -> ask.span() == null || !filter.isBeginning()).toList();
    }

    private static WindowQuery.Filter rarest(List<WindowQuery.Filter> filters, Map<WindowQuery.Filter, Integer> sizes) {
        return filters.stream().min(Comparator.comparing(sizes::get)).orElseThrow();
    }

    /** About how many publications each of some filters has. */
    private Map<WindowQuery.Filter, Integer> of(List<WindowQuery.Filter> filters, WindowLists.Ask ask) {
        Map<One, Integer> known = new HashMap<>();
        List<One> unknown = new ArrayList<>();
        for (One one : filters.stream().flatMap(filter -> each(filter, ask)).distinct().toList()) {
            Integer count = counts.getIfPresent(one);
            if (count == null) {
                unknown.add(one);
            } else {
                known.put(one, count);
            }
        }
        count(unknown, known);
        Map<WindowQuery.Filter, Integer> all = new HashMap<>();
        filters.forEach(filter -> all.put(filter, each(filter, ask).mapToInt(known::get).sum()));
        return all;
    }

    private static Stream<One> each(WindowQuery.Filter filter, WindowLists.Ask ask) {
        return filter.each().stream().map(one -> new One(one, ask.kind().name(), ask.language()));
    }

    private void count(List<One> unknown, Map<One, Integer> known) {
        if (unknown.isEmpty()) {
            return;
        }
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (One one : unknown) {
            parts.add("select %d as place, count(*) as total from (select 1 from publication_facet f where %s and f.kind = ? and f.language = ? and f.ended = 0 limit %d) counted"
                    .formatted(parts.size(), one.filter.condition("f", values), MANY + 1));
            values.addAll(List.of(one.kind, one.language));
        }
        sql.rows(String.join(" union all ", parts), values, row -> Map.entry(unknown.get(row.getInt("place")), row.getInt("total")))
                .forEach(counted -> {
                    counts.put(counted.getKey(), counted.getValue());
                    known.put(counted.getKey(), counted.getValue());
                });
    }
}
