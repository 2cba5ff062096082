package nl.dutchtechzone.portal.event;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.web.Faults;
import org.dmfs.rfc5545.DateTime;
import org.dmfs.rfc5545.recur.InvalidRecurrenceRuleException;
import org.dmfs.rfc5545.recur.RecurrenceRule;
import org.dmfs.rfc5545.recur.RecurrenceRuleIterator;

/**
 * A recurrence rule of RFC 5545 that was understood. It gives days, not moments: an event is held at the same time on
 * the clock whether or not the clocks were changed in between.
 */
final class RepetitionRule {

    private static final Set<String> FREQUENCIES = Set.of("DAILY", "WEEKLY", "MONTHLY", "YEARLY");
    private static final Set<String> PARTS = Set.of("FREQ", "INTERVAL", "COUNT", "UNTIL", "BYDAY", "BYMONTHDAY", "BYMONTH",
            "BYSETPOS", "BYYEARDAY", "BYWEEKNO", "WKST");
    private static final Pattern DATE = Pattern.compile("[0-9]{8}");

    private final RecurrenceRule rule;

    private RepetitionRule(RecurrenceRule rule) {
        this.rule = rule;
    }

    /** Reads a rule; what cannot be taken is a fault. */
    static Optional<RepetitionRule> read(String text, String field, Faults faults) {
        Collection<String> unknown = new ArrayList<>();
        for (String part : text.toUpperCase().split(";", -1)) {
            String[] named = part.split("=", 2);
            if (!PARTS.contains(named[0])) {
                unknown.add(named[0]);
            } else if (named[0].equals("FREQ") && named.length == 2 && !FREQUENCIES.contains(named[1])) {
                faults.add(field, "not-allowed", "An event repeats by days, weeks, months or years.", FREQUENCIES.stream().sorted().toList());
                return Optional.empty();
            } else if (named[0].equals("UNTIL") && named.length == 2 && !DATE.matcher(named[1]).matches()) {
                faults.add(field, "wrong-format", "UNTIL is the last day, as a date: UNTIL=20271231.");
                return Optional.empty();
            }
        }
        if (!unknown.isEmpty()) {
            faults.add(field, "unknown", "A rule has no part " + String.join(", ", unknown) + " here.", PARTS.stream().sorted().toList());
            return Optional.empty();
        }
        try {
            return Optional.of(new RepetitionRule(new RecurrenceRule(text, RecurrenceRule.RfcMode.RFC5545_STRICT)));
        } catch (InvalidRecurrenceRuleException e) {
            faults.add(field, "wrong-format", "This is no recurrence rule of RFC 5545: " + e.getMessage() + ".");
            return Optional.empty();
        }
    }

    /** Its days from the first one on, and until one lies after the last that matters: that one too, to show that it goes on. */
    List<LocalDate> days(LocalDate first, LocalDate last) {
        List<LocalDate> days = new ArrayList<>();
        try {
            RecurrenceRuleIterator iterator = rule.iterator(new DateTime(first.getYear(), first.getMonthValue() - 1, first.getDayOfMonth()));
            while (iterator.hasNext() && (days.isEmpty() || !days.getLast().isAfter(last))) {
                DateTime next = iterator.nextDateTime();
                days.add(LocalDate.of(next.getYear(), next.getMonth() + 1, next.getDayOfMonth()));
            }
        } catch (IllegalArgumentException e) {
            // the library gave up looking for another day, such as 30 February: there is none
            return days;
        }
        return days;
    }

    @Override
    public String toString() {
        return rule.toString();
    }
}
