package nl.dutchtechzone.portal.publishing;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import nl.dutchtechzone.portal.publishing.WindowLists.Ask;
import nl.dutchtechzone.portal.publishing.WindowQuery.Filter;

/**
 * The SQL for what a list finds, from {@code from} on: visible rows {@code f} of facets or occurrences, one for each
 * publication or time, and their publications {@code p}. The values for its question marks are added in their order.
 */
final class WindowMatches {

    /** What all publications have. */
    static final Filter EVERYTHING = Filter.plain(Facet.ALL.name(), List.of(Facet.ALL.value()));

    private static final String VISIBLE = "f.ended = 0 and f.visible_from <= utc_timestamp(3) and f.visible_until > utc_timestamp(3)";
    private static final String PUBLICATION = " straight_join publication p on p.id = f.publication_id";

    private WindowMatches() {}

    /**
     * Begins at what one filter finds; where that is one value, in the order of its index.
     *
     * @param few whether some are enough, the first in that order
     * @param p   whether anything of the publications is asked for
     */
    static String from(Ask ask, Filter start, boolean few, boolean p, List<Object> values) {
        StringBuilder query = new StringBuilder(" from ");
        if (start.isOneValue()) {
            query.append(table(ask)).append(" f");
        } else {
            // what has several of the values is found once
            query.append("(select distinct f.publication_id, f.kind, f.language, f.ended, f.visible_from, f.visible_until, ")
                    .append(ask.span() == null ? "f.sorted_at" : "f.starts_at, f.ends_at")
                    .append(" from ").append(table(ask)).append(" f where ").append(start.condition("f", values))
                    .append(" and f.ended = 0 and f.kind = ? and f.language in (").append(Sql.marks(ask.languages())).append(")) f");
            values.add(ask.kind().name());
            values.addAll(ask.languages());
        }
        List<Filter> others = ask.filters().stream().filter(filter -> !filter.equals(start)).toList();
        join(query, others, values);
        query.append(p ? PUBLICATION : "").append(" where ");
        if (start.isOneValue()) {
            query.append(start.condition("f", values)).append(" and ");
        }
        return query + fitting(ask, others, few && start.isOneValue(), values) + " and " + VISIBLE;
    }

    /**
     * Publications that are known to be what is asked for.
     *
     * @param p whether anything of the publications is asked for
     */
    static String fromFew(long[] few, boolean p, List<Object> values) {
        String all = EVERYTHING.condition("f", values);
        List<Long> ids = Arrays.stream(few).boxed().toList();
        values.addAll(ids);
        return " from publication_facet f force index (primary)" + (p ? PUBLICATION : "") + " where " + all
                + " and f.publication_id in (" + Sql.marks(ids) + ") and " + VISIBLE;
    }

    /** Begins at publications, of which only some are looked at, for a condition on {@code p} that is yet to follow. */
    static String fromPublications(Ask ask, String index, List<Object> values) {
        return fromAllPublications(ask, index, values) + " and " + VISIBLE;
    }

    /** As {@link #fromPublications}, visible or not. */
    static String fromAllPublications(Ask ask, String index, List<Object> values) {
        StringBuilder query = new StringBuilder(" from publication p").append(index == null ? "" : " force index (" + index + ")")
                .append(" straight_join ").append(table(ask)).append(" f on f.publication_id = p.id");
        join(query, ask.filters(), values);
        query.append(" where ").append(EVERYTHING.condition("f", values)).append(" and ");
        return query + fitting(ask, ask.filters(), true, values);
    }

    private static String table(Ask ask) {
        return ask.span() == null ? "publication_facet" : "publication_occurrence";
    }

    /** Filters of one value are looked up in the key of facets, which takes a fifth of the time of any condition. */
    private static void join(StringBuilder query, List<Filter> filters, List<Object> values) {
        int number = 0;
        for (Filter filter : filters) {
            if (filter.isOneValue()) {
                String row = "g" + number++;
                // the index is named so that the database need not weigh the other one
                query.append(" straight_join publication_facet ").append(row).append(" force index (primary) on ").append(row)
                        .append(".publication_id = f.publication_id and ").append(filter.condition(row, values));
            }
        }
    }

    private static String fitting(Ask ask, List<Filter> filters, boolean few, List<Object> values) {
        StringBuilder where = new StringBuilder("f.kind = ?");
        values.add(ask.kind().name());
        if (ask.fallback() == null) {
            where.append(" and f.language = ?");
            values.add(ask.language());
        } else {
            where.append("""
                     and (f.language = ? or f.language = ? and not exists (
                       select 1 from publication mine join publication own on own.item_id = mine.item_id
                       where mine.id = f.publication_id and own.language = ?
                         and own.visible_from <= utc_timestamp(3) and own.visible_until > utc_timestamp(3)))""");
            Collections.addAll(values, ask.language(), ask.fallback(), ask.language());
        }
        if (ask.span() != null) {
            where.append(ask.span().condition(values));
        }
        if (ask.published() != null) {
            where.append(ask.published().conditionOfFirst(values));
        }
        if (ask.items() != null) {
            where.append(" and p.item_id in (").append(Sql.marks(ask.items())).append(")");
            values.addAll(ask.items());
        }
        for (Filter filter : filters) {
            if (!filter.isOneValue()) {
                where.append(" and ").append(few ? has(filter, values) : found(filter, values));
            }
        }
        if (ask.words() != null) {
            for (Filter word : TitleWords.filters(ask.words())) {
                where.append(" and (" + PersonalValues.TITLE + " like concat('%', ?, '%') or ");
                values.add(word.values().getFirst().replaceAll("([\\\\%_])", "\\\\$1"));
                where.append(has(word, values)).append(")");
            }
        }
        return where.toString();
    }

    /** A condition that is looked at row by row, so that their order stays; "exists" would become a join that begins there. */
    private static String has(Filter filter, List<Object> values) {
        return "(select 1 from publication_facet g where g.publication_id = f.publication_id and " + filter.condition("g", values)
                + " limit 1) is not null";
    }

    /** The same where all rows are looked at, in the way that the database finds shortest. */
    private static String found(Filter filter, List<Object> values) {
        return "exists (select 1 from publication_facet g where g.publication_id = f.publication_id and " + filter.condition("g", values) + ")";
    }
}
