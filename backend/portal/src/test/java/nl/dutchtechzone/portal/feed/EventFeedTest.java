package nl.dutchtechzone.portal.feed;

import static nl.dutchtechzone.portal.api.Drafts.json;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import biweekly.Biweekly;
import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.util.com.google.ical.compat.javautil.DateIterator;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.TimeZone;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.ZoneRulesBuilder;
import net.fortuna.ical4j.model.component.VTimeZone;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** One event as a file for a calendar, read by libraries that had no part in writing it. */
@QuarkusTest
class EventFeedTest extends ApiTest {

    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");
    private static final String TITLE = "Eén avond; soep, brood \\\\ en 🎉 voor iedereen die ooit heeft gedacht: hier wil ik iets bouwen";

    @Test
    void aCalendarReadsTheSameTimesAsTheWindowGives() {
        String slug = publish("start: '2030-10-20T19:30', end: '2030-10-20T22:00', "
                + "repetition: {rule: 'FREQ=WEEKLY;UNTIL=20301117', except: ['2030-11-03']}");
        VEvent event = read(slug);
        List<String> read = new ArrayList<>();
        DateIterator days = event.getDateIterator(TimeZone.getTimeZone(ZONE));
        days.forEachRemaining(day -> read.add(day.toInstant().toString()));
        assertEquals(NOBODY.asks().get("/api/v1/events/" + slug).jsonPath().getList("upcoming.startsAt"), read);
        assertEquals(4, read.size());
        assertEquals(Instant.parse("2030-10-20T20:00:00Z"), event.getDateEnd().getValue().toInstant());
    }

    @Test
    void leavesOutTheNightInWhichItsHourIsSkipped() {
        String slug = publish("start: '2031-03-23T02:30', end: '2031-03-23T03:30', repetition: {rule: 'FREQ=WEEKLY;UNTIL=20310406'}");
        List<String> read = new ArrayList<>();
        read(slug).getDateIterator(TimeZone.getTimeZone(ZONE)).forEachRemaining(day -> read.add(day.toInstant().toString()));
        assertEquals(List.of("2031-03-23T01:30:00Z", "2031-04-06T00:30:00Z"), read);
        assertTrue(file(slug).contains("EXDATE;TZID=Europe/Amsterdam:20310330T023000\r\n"));
    }

    @Test
    void tellsTheClockOfTheRegionToTheHour() throws IOException, ParserException {
        String file = file(publish("start: '2030-01-01T19:30', end: '2030-01-01T22:00'"));
        VTimeZone told = new CalendarBuilder().build(new StringReader(file)).<VTimeZone>getComponent("VTIMEZONE").orElseThrow();
        assertEquals(ZONE.getId(), told.getTimeZoneId().getValue());
        ZoneRules rules = new ZoneRulesBuilder().vTimeZone(told).build();
        for (Instant hour = Instant.parse("2020-01-01T00:30:00Z"); hour.isBefore(Instant.parse("2040-01-01T00:00:00Z")); hour = hour.plusSeconds(3600)) {
            assertEquals(ZONE.getRules().getOffset(hour), rules.getOffset(hour), hour.toString());
        }
    }

    @Test
    void wholeDaysHaveNoTime() {
        String slug = publish("allDay: true, start: '2030-06-01', end: '2030-06-02', repetition: {rule: 'FREQ=YEARLY;COUNT=2'}");
        String file = file(slug);
        assertTrue(file.contains("DTSTART;VALUE=DATE:20300601\r\n") && file.contains("DTEND;VALUE=DATE:20300603\r\n"), file);
        assertFalse(file.contains("VTIMEZONE"));
        assertFalse(read(slug).getDateStart().getValue().hasTime());
    }

    @Test
    void keepsWordsWholeInLinesThatAreShortEnough() {
        String file = file(publish("start: '2030-01-01T19:30', end: '2030-01-01T22:00', place: {name: 'Zaal; beneden', street: 'Kade 1, links', "
                + "postalCode: '7811 AA', town: 'Emmen', latitude: 52.78, longitude: 6.9}"));
        for (String line : file.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        VEvent event = Biweekly.parse(file).first().getEvents().getFirst();
        assertTrue(event.getSummary().getValue().startsWith("Eén avond; soep, brood \\ en 🎉 voor iedereen die ooit heeft gedacht"), file);
        assertEquals("Zaal; beneden, Kade 1, links, 7811 AA Emmen", event.getLocation().getValue());
        assertEquals(52.78, event.getGeo().getLatitude());
        assertTrue(event.getUrl().getValue().contains("/evenementen/"));
    }

    @Test
    void aChangeIsNewerAndACancelledEventSaysSo() {
        String title = Drafts.fresh("afgelast");
        var draft = json("{start: '2030-01-01T19:30', end: '2030-01-01T22:00', texts: {nl: {title: '%s', summary: 'Waar het over gaat.'}}}", title);
        DeskItem item = DeskItem.create("events", draft).publish("nl");
        VEvent before = read(title);
        assertEquals("CONFIRMED", before.getStatus().getValue());
        draft.put("state", "cancelled").withObject("texts").withObject("nl").put("stateReason", "De zaal is dicht.").put("slug", title + "-2");
        item.save(draft).publish("nl");
        VEvent after = read(title + "-2");
        assertEquals("CANCELLED", after.getStatus().getValue());
        assertEquals(item.id().toString(), after.getUid().getValue());
        assertEquals(before.getUid().getValue(), after.getUid().getValue());
        assertTrue(after.getSequence().getValue() >= before.getSequence().getValue());
        assertTrue(after.getDescription().getValue().contains("De zaal is dicht."));
        NOBODY.asks().get("/feeds/events/" + title + ".ics").then().statusCode(301).header("Location", endsWith(title + "-2.ics"));
    }

    @Test
    void isOnlyThereWhileTheEventIsPublic() {
        String slug = Drafts.fresh("stil");
        DeskItem event = DeskItem.create("events", Drafts.event(slug, "2030-01-01"));
        NOBODY.asks().get("/feeds/events/" + slug + ".ics").then().statusCode(404).contentType("application/problem+json");
        event.publish("nl");
        String etag = NOBODY.asks().get("/feeds/events/" + slug + ".ics").then().statusCode(200)
                .header("Content-Type", equalTo("text/calendar; charset=utf-8")).header("Content-Disposition", startsWith("attachment"))
                .extract().header("ETag");
        NOBODY.asks().header("If-None-Match", etag).get("/feeds/events/" + slug + ".ics").then().statusCode(304);
        NOBODY.asks().get("/feeds/en/events/" + slug + ".ics").then().statusCode(404);
        NOBODY.asks().get("/feeds/nl/events/" + slug + ".ics").then().statusCode(404);
        event.trash();
        NOBODY.asks().get("/feeds/events/" + slug + ".ics").then().statusCode(410);
        assertNull(event.publicationState("en"));
    }

    private static String publish(String times) {
        DeskItem event = DeskItem.create("events", json("{%s, texts: {nl: {title: '%s %s', summary: 'Waar het over gaat.'}}}",
                times, TITLE, Drafts.fresh("x"))).publish("nl");
        return event.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
    }

    private static String file(String slug) {
        return NOBODY.asks().get("/feeds/events/" + slug + ".ics").then().statusCode(200).extract().asString();
    }

    private static VEvent read(String slug) {
        return calendar(slug).getEvents().getFirst();
    }

    private static ICalendar calendar(String slug) {
        List<List<ParseWarning>> warnings = new ArrayList<>();
        ICalendar calendar = Biweekly.parse(file(slug)).warnings(warnings).first();
        assertTrue(warnings.getFirst().isEmpty(), warnings::toString);
        assertTrue(calendar.validate(ICalVersion.V2_0).isEmpty(), () -> calendar.validate(ICalVersion.V2_0).toString());
        return calendar;
    }
}
