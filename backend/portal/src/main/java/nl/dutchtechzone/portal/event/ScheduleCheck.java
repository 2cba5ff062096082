package nl.dutchtechzone.portal.event;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.dutchtechzone.portal.publishing.Occurrence;
import nl.dutchtechzone.portal.web.Faults;

/** Makes the schedule of an event from what an editor wrote, or says what is wrong with it. */
final class ScheduleCheck {

    private static final int DATE_LENGTH = "2026-12-01".length();

    private final EventDraft draft;
    private final Faults faults;

    ScheduleCheck(EventDraft draft, Faults faults) {
        this.draft = draft;
        this.faults = faults;
    }

    /** Gives nothing as long as start or end are missing; that is no fault yet. */
    Optional<Schedule> read() {
        Optional<LocalDateTime> start = moment(draft.start(), "start");
        // one whole day needs no end
        Optional<LocalDateTime> end = draft.end() == null && draft.allDay() ? start : moment(draft.end(), "end");
        Repetition repetition = draft.repetition();
        Optional<RepetitionRule> rule = repetition == null ? Optional.empty()
                : RepetitionRule.read(repetition.rule(), "repetition.rule", faults);
        if (start.isEmpty() || end.isEmpty() || repetition != null && rule.isEmpty()) {
            return Optional.empty();
        }
        Schedule schedule = new Schedule(start.get(), draft.allDay() ? end.get().plusDays(1) : end.get(), rule.orElse(null),
                repetition == null ? Set.of() : Set.copyOf(repetition.except()));
        if (!schedule.end().isAfter(schedule.start())) {
            faults.add("end", "before-start", "It must end after it begins.");
        } else if (Duration.between(schedule.start(), schedule.end()).compareTo(Occurrence.LONGEST) > 0) {
            faults.add("end", "too-long", "It may last " + Occurrence.LONGEST.toDays() + " days at most.");
        }
        rule.ifPresent(one -> checkDays(schedule, one, repetition.except()));
        return Optional.of(schedule);
    }

    private Optional<LocalDateTime> moment(String text, String field) {
        if (text == null) {
            return Optional.empty();
        }
        try {
            if (draft.allDay() == (text.length() == DATE_LENGTH)) {
                LocalDateTime moment = draft.allDay() ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
                if (!Schedule.isOnTheClock(moment)) {
                    faults.add(field, "no-such-time", "The clocks go forward on " + moment.toLocalDate() + " and skip "
                            + moment.toLocalTime() + ".");
                }
                return Optional.of(moment);
            }
            faults.add(field, "wrong-format", draft.allDay() ? "Whole days have a date without a time: 2026-12-01."
                    : "Give date and time: 2026-12-01T19:30.");
        } catch (DateTimeException e) {
            faults.add(field, "wrong-format", "There is no such day or time.");
        }
        return Optional.empty();
    }

    private void checkDays(Schedule schedule, RepetitionRule rule, List<LocalDate> except) {
        LocalDate first = schedule.start().toLocalDate();
        List<LocalDate> days = rule.days(first, except.isEmpty() || except.getLast().isBefore(first) ? first : except.getLast());
        if (days.isEmpty()) {
            faults.add("repetition.rule", "no-days", "This rule gives no day at all.");
        } else if (!days.getFirst().equals(first)) {
            faults.add("repetition.rule", "other-start", "By this rule the first day is " + days.getFirst()
                    + "; let the event start then, or change the rule.");
        }
        Set<LocalDate> known = new HashSet<>(days);
        for (int i = 0; i < except.size(); i++) {
            if (!known.contains(except.get(i))) {
                faults.add("repetition.except[" + i + "]", "no-such-day", "The rule gives no day " + except.get(i) + ".");
            }
        }
        if (!days.isEmpty() && schedule.known(schedule.on(first).startsAt()).occurrences().isEmpty()) {
            faults.add("repetition.except", "no-days", "No day is left on which it is held.");
        }
    }
}
