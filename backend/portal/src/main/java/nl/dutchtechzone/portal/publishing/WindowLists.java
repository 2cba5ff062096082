package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.web.Cursor;

/** The lists of the window: visible publications, or their occurrences, by facets and paged by key. */
@Singleton
class WindowLists {

    /**
     * A list that was asked for, with its keys looked up.
     *
     * @param words     what people are to be found by, whose names stand elsewhere; null for other kinds, whose words are filters
     * @param span      the time of occurrences, or null for a list of items
     * @param published when they were first public, or null for at any time
     * @param items     only these, or null for all
     */
    record Ask(Kind<?> kind, String language, String fallback, List<WindowQuery.Filter> filters, String words,
            Span span, Span published, List<UUID> items, WindowQuery.Sort sort, int limit, String cursor) {

        /** The same list without an order or pages, of which there is one total. */
        Ask whole() {
            return new Ask(kind, language, fallback, filters, words, span, published, items, WindowQuery.Sort.TITLE, 0, null);
        }

        /** What is asked for of some items. */
        Ask of(List<UUID> some) {
            return new Ask(kind, language, fallback, filters, words, span, published, some, sort, some.size() * MOST_ROWS_OF_AN_ITEM, null);
        }

        Ask with(List<WindowQuery.Filter> others) {
            return new Ask(kind, language, fallback, others, words, span, published, items, sort, limit, cursor);
        }

        Ask after(String otherCursor) {
            return new Ask(kind, language, fallback, filters, words, span, published, items, sort, limit, otherCursor);
        }

        Set<String> languages() {
            return Stream.of(language, fallback).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        /** What it is ordered by. */
        String column() {
            return kind.isPersonal() && sort == WindowQuery.Sort.TITLE ? PersonalValues.ORDER : sort.column;
        }

        /** Whether an index has the rows in the order asked for; names of people stand elsewhere. */
        boolean isInOrderOfAnIndex() {
            return sort.index != null && column().equals(sort.column) && items == null && fallback == null;
        }

        /** Whether each facet has its rows in the order asked for. */
        boolean isInOrderOfFacets() {
            return column().startsWith("f.");
        }

        /** Whether the facets of a publication tell whether it is found. */
        boolean isByFacetsAlone() {
            return fallback == null && words == null && span == null && published == null && items == null;
        }

        /** Whether an index has what each filter finds in order. */
        boolean isByOneValues() {
            return filters.stream().allMatch(WindowQuery.Filter::isOneValue);
        }

        /** What a cursor and a total belong to, the same on each node. */
        int bound() {
            return Objects.hash(kind.name(), language, fallback, filters.toString(), words, span, published, sort.name());
        }
    }

    record Rows(List<WindowRow> rows, Cursor next) {}

    /** The most times at which an event is held. */
    private static final int MOST_ROWS_OF_AN_ITEM = 500;
    private static final String COUNTED_IN = "(select version from window_version where id = 1) as window_version, utc_timestamp(3) as now";

    private final Sql sql;
    private final KeptLayers layers;
    private final WindowRarity rarity;
    private final TitleWords words;

    WindowLists(Sql sql, KeptLayers layers, WindowRarity rarity, TitleWords words) {
        this.sql = sql;
        this.layers = layers;
        this.rarity = rarity;
        this.words = words;
    }

    /** A list of which it is not known how long it is. */
    Rows rows(Ask ask) {
        return rows(ask, null);
    }

    /** @param total what there is, which decides what is the shorter way to the first of them; null if that is not known */
    Rows rows(Ask ask, WindowTotal total) {
        Cursor after = ask.cursor == null ? null : Cursor.of(ask.cursor, ask.bound());
        if (total != null && total.count() == 0) {
            return new Rows(List.of(), null);
        }
        List<Object> values = new ArrayList<>();
        List<WindowRow> rows = sql.rows(query(ask, total, after, values), values, row -> ask.span == null
                ? WindowRow.card(row, layers, "sort_key") : WindowRow.occurrence(row, layers, "sort_key"));
        if (rows.size() <= ask.limit) {
            return new Rows(rows, null);
        }
        WindowRow last = rows.get(ask.limit - 1);
        return new Rows(rows.subList(0, ask.limit), new Cursor(ask.bound(), Long.toString(last.id()), last.sortKey()));
    }

    private String query(Ask ask, WindowTotal total, Cursor after, List<Object> values) {
        // as text by the database: the driver's text of a time leaves out zeros of its fraction
        String select = "select " + WindowRow.COLUMNS + (ask.span == null ? "" : ", f.starts_at, f.ends_at") + ", cast(" + ask.column() + " as char) as sort_key";
        if (ask.items != null) {
            return select + WindowMatches.fromPublications(ask, null, values) + page(ask, after, values);
        }
        if (total != null && total.few() != null) {
            return ask.isInOrderOfFacets()
                    ? shown(select, "select f.*" + WindowMatches.fromFew(total.few(), false, values) + page(ask, after, values), ask)
                    : select + WindowMatches.fromFew(total.few(), true, values) + page(ask, after, values);
        }
        int many = total == null ? 0 : total.count();
        if (many > WindowRarity.FEW && ask.isInOrderOfAnIndex()) {
            String matches = WindowMatches.fromPublications(ask, ask.sort.index, values);
            Collections.addAll(values, ask.kind.name(), ask.language);
            return select + matches + " and p.kind = ? and p.language = ?" + page(ask, after, values);
        }
        Ask spelled = spelled(ask);
        WindowQuery.Filter start = rarity.start(spelled, many);
        if (start.isOneValue() || !ask.isInOrderOfFacets() || ask.words != null) {
            return select + WindowMatches.from(spelled, start, true, true, values) + page(ask, after, values);
        }
        // what has to be sorted is sorted without what is to be shown
        String first = start.isFew() ? firstOfEach(ask, spelled, start, after, values)
                : "select f.*" + WindowMatches.from(spelled, start, true, false, values) + page(ask, after, values);
        return shown(select, first, ask);
    }

    private static String shown(String select, String first, Ask ask) {
        return select + " from (" + first + ") f straight_join publication p on p.id = f.publication_id" + order(ask);
    }

    /** With the words themselves in the place of what they begin with; times have none. */
    private Ask spelled(Ask ask) {
        return ask.span == null ? ask.with(words.spelled(ask.filters)) : ask;
    }

    /** The first of the first that each value has, which are read in their order; one that has several of them is one. */
    private static String firstOfEach(Ask ask, Ask spelled, WindowQuery.Filter start, Cursor after, List<Object> values) {
        String columns = "f.publication_id, " + (ask.span == null ? "f.sorted_at" : "f.starts_at, f.ends_at");
        List<String> parts = new ArrayList<>();
        for (WindowQuery.Filter one : start.each()) {
            Ask ofOne = spelled.with(spelled.filters.stream().map(filter -> filter.equals(start) ? one : filter).toList());
            parts.add("(select " + columns + WindowMatches.from(ofOne, one, true, false, values) + page(ask, after, values) + ")");
        }
        values.add(ask.limit + 1);
        return "select f.* from (" + String.join(" union ", parts) + ") f" + order(ask) + " limit ?";
    }

    private static String page(Ask ask, Cursor after, List<Object> values) {
        StringBuilder page = new StringBuilder();
        if (after != null) {
            String than = ask.sort.descending ? "<" : ">";
            page.append(" and %s %s= ? and (%s %s ? or f.publication_id %s ?)".formatted(ask.column(), than, ask.column(), than, than));
            Collections.addAll(values, after.key(), after.key(), Long.parseLong(after.id()));
        }
        values.add(ask.limit + 1);
        return page.append(order(ask)).append(" limit ?").toString();
    }

    private static String order(Ask ask) {
        String direction = ask.sort.descending ? " desc" : "";
        return " order by " + ask.column() + direction + (ask.isInOrderOfFacets() ? ", f.publication_id" : ", p.id") + direction;
    }

    WindowTotal total(Ask ask) {
        List<Object> values = new ArrayList<>();
        Ask spelled = spelled(ask);
        String matches = WindowMatches.from(spelled, rarity.rarest(spelled), false, ask.kind.isPersonal(), values);
        String few = ask.isByFacetsAlone() && !ask.isByOneValues() ? "coalesce(group_concat(f.publication_id limit " + (WindowTotal.FEW + 1) + "), '')" : "null";
        return total("select count(*) as total, " + few + " as few, " + COUNTED_IN + matches, values);
    }

    /**
     * Brings a total up to date by looking only at what has changed since: publications stay in their rows when they end,
     * so these tell what was visible then and what is now. To be asked before the boundary of the earlier total only.
     */
    WindowTotal total(Ask ask, WindowTotal earlier) {
        List<Object> values = new ArrayList<>(List.of(earlier.count(), earlier.now(), earlier.now()));
        String query = """
                select ? + coalesce(sum((f.visible_from <= utc_timestamp(3) and f.visible_until > utc_timestamp(3))
                    - (f.visible_from <= ? and f.visible_until > ?)), 0) as total, null as few, %s%s and p.version > ?"""
                .formatted(COUNTED_IN, WindowMatches.fromAllPublications(ask, null, values));
        values.add(earlier.version());
        return total(query, values);
    }

    /** How many items of a kind are visible for each value of one facet and, within it, each value of another. */
    Map<String, Map<String, Integer>> counts(Kind<?> kind, String language, String facet, String within) {
        Map<String, Map<String, Integer>> counts = new LinkedHashMap<>();
        sql.rows("""
                select f.value as outer_value, g.value as inner_value, count(*) as total
                from publication_facet f join publication_facet g on g.publication_id = f.publication_id and g.facet = ?
                where f.facet = ? and f.kind = ? and f.language = ? and f.ended = 0
                  and f.visible_from <= utc_timestamp(3) and f.visible_until > utc_timestamp(3)
                group by f.value, g.value""", List.of(within, facet, kind.name(), language),
                row -> counts.computeIfAbsent(row.getString("outer_value"), value -> new LinkedHashMap<>())
                        .put(row.getString("inner_value"), row.getInt("total")));
        return counts;
    }

    private WindowTotal total(String query, List<Object> values) {
        return sql.row(query, values, row -> WindowTotal.of(row.getInt("total"), row.getLong("window_version"), Sql.instant(row, "now"), row.getString("few")))
                .orElseThrow();
    }
}
