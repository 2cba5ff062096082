package nl.dutchtechzone.portal.publishing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.web.Faults;

/**
 * The time that a list is about. That of occurrences begins now without a start; with an end alone it has no start.
 *
 * @param until the end, which is no part of it
 */
record Span(Instant from, Instant until) {

    /** How a day is written. */
    static final String A_DAY = "^20[0-9]{2}-[0-9]{2}-[0-9]{2}$";

    /** The days from one to another, both included, as people of the region reckon them. */
    static Span ofDays(LocalDate from, LocalDate to) {
        if (from != null && to != null && to.isBefore(from)) {
            Faults faults = new Faults();
            faults.add("to", "before-start", "The last day cannot be before the first one.");
            faults.raise();
        }
        return new Span(from == null ? null : from.atStartOfDay(Facet.ZONE).toInstant(),
                to == null ? null : to.plusDays(1).atStartOfDay(Facet.ZONE).toInstant());
    }

    /** The condition on the time at which it was first public; its values are added. */
    String conditionOfFirst(List<Object> values) {
        Stream.of(from, until).filter(Objects::nonNull).forEach(values::add);
        return (from == null ? "" : " and f.sorted_at >= ?") + (until == null ? "" : " and f.sorted_at < ?");
    }

    /** The condition on {@code f.starts_at} and {@code f.ends_at}; its values are added. */
    String condition(List<Object> values) {
        StringBuilder condition = new StringBuilder();
        if (from != null) {
            condition.append(" and f.ends_at > ? and f.starts_at > ?");
            values.add(from);
            values.add(from.minus(Occurrence.LONGEST));
        } else if (until == null) {
            condition.append(" and f.ends_at > utc_timestamp(3) and f.starts_at > utc_timestamp(3) - interval "
                    + Occurrence.LONGEST.toDays() + " day");
        }
        if (until != null) {
            condition.append(" and f.starts_at < ?");
            values.add(until);
        }
        return condition.toString();
    }
}
