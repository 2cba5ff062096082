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
 * <p>In the night in which the clocks go forward an hour is missing. What would begin in it is not held that day, as RFC
 * 5545 (3.3.10) has it of repetitions; what would end in it lasts as long as always. When the clocks go back an hour comes
 * twice, and the first one is meant.
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
     * @param leftOut days of the rule among them on which it is not held
     * @param more    whether it goes on after the last of them
     */
    record Known(List<Occurrence> occurrences, List<LocalDate> leftOut, boolean more) {}

    /**
     * Gives its times until five years after it begins or becomes public, whichever is later, and 500 at most. When
     * there are more, those that were over when it became public give way, the oldest first.
     */
    Known known(Instant published) {
        if (rule == null) {
            return new Known(List.of(on(start.toLocalDate())), List.of(), false);
        }
        LocalDate horizon = later(start.toLocalDate(), published.atZone(Facet.ZONE).toLocalDate()).plusYears(YEARS);
        List<LocalDate> days = rule.days(start.toLocalDate(), horizon);
        boolean more = !days.isEmpty() && days.getLast().isAfter(horizon);
        Deque<Occurrence> kept = new ArrayDeque<>();
        Deque<LocalDate> leftOut = new ArrayDeque<>();
        for (LocalDate day : more ? days.subList(0, days.size() - 1) : days) {
            if (except.contains(day) || !isOnTheClock(day.atTime(start.toLocalTime()))) {
                leftOut.add(day);
                continue;
            }
            if (kept.size() == MOST) {
                if (kept.getFirst().endsAt().isAfter(published)) {
                    return new Known(List.copyOf(kept), List.copyOf(leftOut), true);
                }
                kept.removeFirst();
                LocalDate first = kept.getFirst().startsAt().atZone(Facet.ZONE).toLocalDate();
                leftOut.removeIf(one -> one.isBefore(first));
            }
            kept.add(on(day));
        }
        return new Known(List.copyOf(kept), List.copyOf(leftOut), more);
    }

    /** Whether the clock of the region ever shows it; the hour that is skipped when it goes forward it does not. */
    static boolean isOnTheClock(LocalDateTime moment) {
        return !Facet.ZONE.getRules().getValidOffsets(moment).isEmpty();
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
