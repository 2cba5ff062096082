package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

        Ask after(String otherCursor) {
            return new Ask(kind, language, fallback, filters, words, span, published, items, sort, limit, otherCursor);
        }

        Set<String> languages() {
            return Stream.of(language, fallback).filter(Objects::nonNull).collect(Collectors.toSet());
        }

        /** What it is ordered by. */
        String column() {
            return kind.isPersonal() && sort == WindowQuery.Sort.TITLE ? PersonalValues.TITLE : sort.column;
        }

        /** Whether an index has the rows in the order asked for; names of people stand elsewhere. */
        boolean isInOrderOfAnIndex() {
            return sort.index != null && column().equals(sort.column) && items == null && fallback == null;
        }

        /** What a cursor and a total belong to. */
        int bound() {
            return Objects.hash(kind.name(), language, fallback, filters, words, span, published, sort.name());
        }
    }

    record Rows(List<WindowRow> rows, Cursor next) {}

    /** The most times at which an event is held. */
    private static final int MOST_ROWS_OF_AN_ITEM = 500;
    private static final WindowQuery.Filter EVERYTHING = WindowQuery.Filter.plain(Facet.ALL.name(), List.of(Facet.ALL.value()));
    private static final String COUNTED_IN = "(select version from window_version where id = 1) as window_version, utc_timestamp(3) as now";
    private static final String VISIBLE = " and f.visible_from <= utc_timestamp(3) and f.visible_until > utc_timestamp(3)";

    private final Sql sql;
    private final KeptLayers layers;
    private final WindowRarity rarity;

    WindowLists(Sql sql, KeptLayers layers, WindowRarity rarity) {
        this.sql = sql;
        this.layers = layers;
        this.rarity = rarity;
    }

    /** A list of which it is not known how long it is. */
    Rows rows(Ask ask) {
        return rows(ask, 0);
    }

    /** @param total how many there are, which decides what is the shorter way to the first of them */
    Rows rows(Ask ask, int total) {
        List<Object> values = new ArrayList<>();
        WindowQuery.Filter driver = driver(ask, total);
        boolean inOrder = total > WindowRarity.FEW && ask.isInOrderOfAnIndex();
        // as text by the database: the driver's text of a time leaves out zeros of its fraction
        StringBuilder query = new StringBuilder("select " + WindowRow.COLUMNS + (ask.span == null ? "" : ", f.starts_at, f.ends_at")
                + ", cast(" + ask.column() + " as char) as sort_key")
                .append(inOrder ? inOrderOfItsIndex(ask) : from(ask, true)).append(matching(ask, driver, values)).append(VISIBLE);
        if (inOrder) {
            query.append(" and p.kind = ? and p.language = ?");
            Collections.addAll(values, ask.kind.name(), ask.language);
        }
        Cursor cursor = ask.cursor == null ? null : Cursor.of(ask.cursor, ask.bound());
        String than = ask.sort.descending ? "<" : ">";
        if (cursor != null) {
            query.append(" and %s %s= ? and (%s %s ? or p.id %s ?)".formatted(ask.column(), than, ask.column(), than, than));
            values.add(cursor.key());
            values.add(cursor.key());
            values.add(Long.parseLong(cursor.id()));
        }
        String direction = ask.sort.descending ? " desc" : "";
        query.append(" order by ").append(ask.column()).append(direction)
                .append(ask.column().startsWith("f.") ? ", f.publication_id" : ", p.id").append(direction).append(" limit ?");
        values.add(ask.limit + 1);
        List<WindowRow> rows = sql.rows(query.toString(), values, row -> ask.span == null
                ? WindowRow.card(row, layers, "sort_key") : WindowRow.occurrence(row, layers, "sort_key"));
        if (rows.size() <= ask.limit) {
            return new Rows(rows, null);
        }
        WindowRow last = rows.get(ask.limit - 1);
        return new Rows(rows.subList(0, ask.limit), new Cursor(ask.bound(), Long.toString(last.id()), last.sortKey()));
    }

    /**
     * How many there are.
     *
     * @param version of the window in which they were counted
     * @param now     when they were counted
     */
    record Total(int count, long version, Instant now) {}

    Total total(Ask ask) {
        List<Object> values = new ArrayList<>();
        String query = "select count(*) as total, " + COUNTED_IN + from(ask, ask.words != null) + matching(ask, driver(ask, 0), values) + VISIBLE;
        return total(query, values);
    }

    /**
     * Brings a total up to date by looking only at what has changed since: publications stay in their rows when they end,
     * so these tell what was visible then and what is now. To be asked before the boundary of the earlier total only.
     */
    Total total(Ask ask, Total earlier) {
        List<Object> values = new ArrayList<>(List.of(earlier.count, earlier.now, earlier.now, earlier.version));
        String query = """
                select ? + coalesce(sum((f.visible_from <= utc_timestamp(3) and f.visible_until > utc_timestamp(3))
                    - (f.visible_from <= ? and f.visible_until > ?)), 0) as total, %s
                from publication p straight_join %s f on f.publication_id = p.id and p.version > ?""".formatted(COUNTED_IN, table(ask))
                + words(ask) + matching(ask, driver(ask, 0), values);
        return total(query, values);
    }

    private Total total(String query, List<Object> values) {
        return sql.row(query, values, row -> new Total(row.getInt("total"), row.getLong("window_version"), Sql.instant(row, "now")))
                .orElseThrow();
    }

    /**
     * What a query starts at: its rarest filter. Where all have many, one with a single value, which gives rows in their
     * order, or else the facet that all rows have: among many, the first that fit are near.
     */
    private WindowQuery.Filter driver(Ask ask, int total) {
        if (ask.filters.isEmpty()) {
            return EVERYTHING;
        }
        if (ask.filters.size() == 1 && ask.filters.getFirst().values().size() == 1) {
            return ask.filters.getFirst();
        }
        // each filter has at least what all have together
        return (total > WindowRarity.FEW ? Optional.<WindowQuery.Filter>empty() : rarest(ask))
                .or(() -> ask.filters.stream().filter(filter -> filter.values().size() == 1).findFirst()).orElse(EVERYTHING);
    }

    /** The rarest filter, if it has few. */
    private Optional<WindowQuery.Filter> rarest(Ask ask) {
        Map<WindowQuery.Filter, Integer> counts = rarity.of(ask.filters, ask.kind, ask.language);
        return ask.filters.stream().filter(filter -> counts.get(filter) <= WindowRarity.FEW).min(Comparator.comparing(counts::get));
    }

    private static String table(Ask ask) {
        return ask.span == null ? "publication_facet" : "publication_occurrence";
    }

    private static String inOrderOfItsIndex(Ask ask) {
        return " from publication p force index (" + ask.sort.index + ") straight_join " + table(ask) + " f on f.publication_id = p.id" + words(ask);
    }

    private static String from(Ask ask, boolean publication) {
        if (ask.items != null) {
            return " from publication p straight_join " + table(ask) + " f on f.publication_id = p.id" + words(ask);
        }
        return " from " + table(ask) + " f"
                + (publication ? " straight_join publication p on p.id = f.publication_id" : "")
                + words(ask);
    }

    private static String words(Ask ask) {
        return ask.words == null ? "" : " join publication_document d on d.publication_id = f.publication_id";
    }

    private static String matching(Ask ask, WindowQuery.Filter driver, List<Object> values) {
        StringBuilder where = new StringBuilder(" where f.kind = ? and f.facet = ? and f.value in (").append(Sql.marks(driver.values())).append(")");
        Collections.addAll(values, ask.kind.name(), driver.facet());
        values.addAll(driver.values());
        if (driver.values().size() > 1) {
            // what has several of the values is one row
            where.append(" and f.value = (select min(g.value) from publication_facet g where g.publication_id = f.publication_id and g.facet = f.facet and g.value in (")
                    .append(Sql.marks(driver.values())).append("))");
            values.addAll(driver.values());
        }
        if (ask.fallback == null) {
            where.append(" and f.language = ?");
            values.add(ask.language);
        } else {
            where.append("""
                     and (f.language = ? or f.language = ? and not exists (
                       select 1 from publication mine join publication own on own.item_id = mine.item_id
                       where mine.id = f.publication_id and own.language = ?
                         and own.visible_from <= utc_timestamp(3) and own.visible_until > utc_timestamp(3)))""");
            Collections.addAll(values, ask.language, ask.fallback, ask.language);
        }
        if (ask.span != null) {
            where.append(ask.span.condition(values));
        }
        if (ask.published != null) {
            where.append(ask.published.conditionOfFirst(values));
        }
        if (ask.items != null) {
            where.append(" and p.item_id in (").append(Sql.marks(ask.items)).append(")");
            values.addAll(ask.items);
        }
        for (WindowQuery.Filter filter : ask.filters) {
            if (!filter.equals(driver)) {
                // not by "exists", which MariaDB turns into a join that begins here and sorts all it finds
                where.append(" and (select 1 from publication_facet g where g.publication_id = f.publication_id and g.facet = ? and g.value in (")
                        .append(Sql.marks(filter.values())).append(") limit 1) is not null");
                values.add(filter.facet());
                values.addAll(filter.values());
            }
        }
        if (ask.words != null) {
            for (String word : ask.words.strip().split("\\s+")) {
                where.append(" and (" + (ask.kind.isPersonal() ? PersonalValues.TITLE : "p.title") + " like concat('%', ?, '%') or d.summary like concat('%', ?, '%'))");
                String literal = word.replaceAll("([\\\\%_])", "\\\\$1");
                Collections.addAll(values, literal, literal);
            }
        }
        return where.toString();
    }
}
