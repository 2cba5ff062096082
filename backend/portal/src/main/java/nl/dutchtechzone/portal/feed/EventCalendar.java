package nl.dutchtechzone.portal.feed;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import nl.dutchtechzone.portal.publishing.Facet;

/** Writes the whole of an event, as the window gives it, as an iCalendar file. */
final class EventCalendar {

    private static final DateTimeFormatter DATE = DateTimeFormatter.BASIC_ISO_DATE;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);
    private static final Pattern LAST_DAY = Pattern.compile("(?<=UNTIL=)[0-9]{8}");
    /** Before any publication; a later change has a higher number whatever was published in between. */
    private static final Instant FIRST_CHANGE = Instant.parse("2020-01-01T00:00:00Z");

    /** The clock of the region since 1996; a test holds it against that of the JVM. */
    private static final String CLOCK = """
            BEGIN:VTIMEZONE
            TZID:Europe/Amsterdam
            BEGIN:DAYLIGHT
            DTSTART:19960331T020000
            RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
            TZOFFSETFROM:+0100
            TZOFFSETTO:+0200
            TZNAME:CEST
            END:DAYLIGHT
            BEGIN:STANDARD
            DTSTART:19961027T030000
            RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
            TZOFFSETFROM:+0200
            TZOFFSETTO:+0100
            TZNAME:CET
            END:STANDARD
            END:VTIMEZONE
            """;

    private final JsonNode event;
    private final boolean allDay;

    EventCalendar(JsonNode event) {
        this.event = event;
        this.allDay = event.path("allDay").asBoolean();
    }

    /** @param region the name of who gives it */
    byte[] file(String region) {
        CalendarText text = new CalendarText().line("BEGIN", "VCALENDAR").line("VERSION", "2.0")
                .words("PRODID", "-//" + region + "//Portal//NL").line("CALSCALE", "GREGORIAN");
        if (!allDay) {
            text.block(CLOCK);
        }
        Instant changed = Instant.parse(event.path("changedAt").asText());
        text.line("BEGIN", "VEVENT").line("UID", event.path("id").asText())
                .line("DTSTAMP", UTC.format(changed)).line("LAST-MODIFIED", UTC.format(changed))
                .line("SEQUENCE", Long.toString(Duration.between(FIRST_CHANGE, changed).toSeconds()))
                .line("STATUS", event.path("state").asText().equals("cancelled") ? "CANCELLED" : "CONFIRMED");
        addTimes(text);
        text.words("SUMMARY", event.path("title").asText()).words("DESCRIPTION", description()).words("LOCATION", location());
        JsonNode place = event.path("place");
        if (place.path("latitude").isNumber()) {
            text.line("GEO", place.get("latitude").decimalValue().toPlainString() + ";" + place.get("longitude").decimalValue().toPlainString());
        }
        String themes = StreamSupport.stream(event.path("themes").spliterator(), false)
                .map(theme -> CalendarText.escaped(theme.path("title").asText())).collect(Collectors.joining(","));
        if (!themes.isEmpty()) {
            text.line("CATEGORIES", themes);
        }
        if (event.path("address").isTextual()) {
            text.line("URL", event.get("address").asText());
        }
        return text.line("END", "VEVENT").line("END", "VCALENDAR").bytes();
    }

    private void addTimes(CalendarText text) {
        String kind = allDay ? ";VALUE=DATE" : ";TZID=Europe/Amsterdam";
        String start = event.path("start").asText();
        String end = event.path("end").asText();
        // the end of a file is the first day on which it is not held any more
        text.line("DTSTART" + kind, allDay ? DATE.format(LocalDate.parse(start)) : TIME.format(LocalDateTime.parse(start)));
        text.line("DTEND" + kind, allDay ? DATE.format(LocalDate.parse(end).plusDays(1)) : TIME.format(LocalDateTime.parse(end)));
        JsonNode repetition = event.path("repetition");
        if (!repetition.isObject()) {
            return;
        }
        text.line("RRULE", LAST_DAY.matcher(repetition.path("rule").asText().toUpperCase()).replaceFirst(this::lastMoment));
        // some calendars would hold it an hour later in the night in which the clocks go forward, so that is said too
        Set<LocalDate> days = new TreeSet<>();
        repetition.path("except").forEach(day -> days.add(LocalDate.parse(day.asText())));
        event.path("leftOut").forEach(day -> days.add(LocalDate.parse(day.asText())));
        List<String> except = days.stream().map(day -> allDay ? DATE.format(day)
                : TIME.format(day.atTime(LocalDateTime.parse(start).toLocalTime()))).toList();
        if (!except.isEmpty()) {
            text.line("EXDATE" + kind, String.join(",", except));
        }
    }

    /** What has a time must end at a moment, and in UTC. */
    private String lastMoment(MatchResult day) {
        return allDay ? day.group()
                : UTC.format(LocalDate.parse(day.group(), DATE).plusDays(1).atStartOfDay(Facet.ZONE).toInstant().minusSeconds(1));
    }

    private String description() {
        return Stream.of("stateReason", "summary", "audience", "onlineAddress").map(field -> event.path(field).textValue())
                .filter(words -> words != null && !words.isBlank()).collect(Collectors.joining("\n\n"));
    }

    private String location() {
        JsonNode place = event.path("place");
        String town = words(" ", place, "postalCode", "town");
        String whole = Stream.of(words(", ", place, "name", "street"), town).filter(part -> !part.isEmpty()).collect(Collectors.joining(", "));
        return whole.isEmpty() ? event.path("onlineAddress").textValue() : whole;
    }

    private static String words(String between, JsonNode place, String... fields) {
        return Stream.of(fields).map(field -> place.path(field).asText("")).filter(word -> !word.isBlank())
                .collect(Collectors.joining(between));
    }
}
