package nl.dutchtechzone.portal.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Occurrence;

/**
 * When an event is held: on the region's clock, so that 19:30 stays 19:30 when the clocks change. Whole days end where
 * the next one begins.
 *
 * @param rule   null when it is held once
 * @param except days of the rule on which it is not held
 */
record Schedule(LocalDateTime start, LocalDateTime end, RepetitionRule rule, Set<LocalDate> except) {

    static final int MOST = 500;
    private static final int YEARS = 5;

    /**
     * The times that are known beforehand.
     *
     * @param more whether it goes on after the last of them
     */
    record Known(List<Occurrence> occurrences, boolean more) {}

    /**
     * Gives its times until five years after it begins or becomes public, whichever is later, and 500 at most. When
     * there are more, those that were over when it became public give way, the oldest first.
     */
    Known known(Instant published) {
        if (rule == null) {
            return new Known(List.of(on(start.toLocalDate())), false);
        }
        LocalDate horizon = later(start.toLocalDate(), published.atZone(Facet.ZONE).toLocalDate()).plusYears(YEARS);
        List<LocalDate> days = rule.days(start.toLocalDate(), horizon);
        boolean more = !days.isEmpty() && days.getLast().isAfter(horizon);
        Deque<Occurrence> kept = new ArrayDeque<>();
        for (LocalDate day : more ? days.subList(0, days.size() - 1) : days) {
            if (except.contains(day)) {
                continue;
            }
            if (kept.size() == MOST) {
                if (kept.getFirst().endsAt().isAfter(published)) {
                    return new Known(List.copyOf(kept), true);
                }
                kept.removeFirst();
            }
            kept.add(on(day));
        }
        return new Known(List.copyOf(kept), more);
    }

    /** Its time when it begins on a day. */
    Occurrence on(LocalDate day) {
        long shift = ChronoUnit.DAYS.between(start.toLocalDate(), day);
        Instant begin = start.plusDays(shift).atZone(Facet.ZONE).toInstant();
        Instant finish = end.plusDays(shift).atZone(Facet.ZONE).toInstant();
        // an hour that the clocks skip moves a start behind its end: then it lasts as long as always
        return new Occurrence(begin, finish.isAfter(begin) ? finish : begin.plus(Duration.between(start, end)));
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }
}
