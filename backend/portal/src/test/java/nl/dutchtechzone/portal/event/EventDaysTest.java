package nl.dutchtechzone.portal.event;

import static nl.dutchtechzone.portal.api.Drafts.json;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Follow;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.web.Faults;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The days on which an event is held: on the clock of the region, by its rule, in ranges of days. */
@QuarkusTest
class EventDaysTest extends ApiTest {

    private final String place = Drafts.fresh("gemeente");
    private DeskItem municipality;

    @BeforeEach
    void makePlace() {
        municipality = DeskItem.create("municipalities", Drafts.municipality(place)).publish();
    }

    @Test
    void keepsItsTimeWhenTheClocksChange() {
        publish("start: '2030-10-20T19:30', end: '2030-10-20T22:00', repetition: {rule: 'FREQ=WEEKLY;COUNT=3'}");
        publish("start: '2031-03-23T19:30', end: '2031-03-23T22:00', repetition: {rule: 'FREQ=WEEKLY;COUNT=3'}");
        // the clocks go back on 27 October 2030 and forward on 30 March 2031
        days("2030-10-01", "2031-04-30")
                .body("items.startsAt", contains("2030-10-20T17:30:00Z", "2030-10-27T18:30:00Z", "2030-11-03T18:30:00Z",
                        "2031-03-23T18:30:00Z", "2031-03-30T17:30:00Z", "2031-04-06T17:30:00Z"))
                .body("items.endsAt", contains("2030-10-20T20:00:00Z", "2030-10-27T21:00:00Z", "2030-11-03T21:00:00Z",
                        "2031-03-23T21:00:00Z", "2031-03-30T20:00:00Z", "2031-04-06T20:00:00Z"));
    }

    @Test
    void atHalfPastTwoOfANightInWhichTheClocksChange() {
        // the hour comes twice: the first one is meant
        publish("start: '2030-10-27T02:30', end: '2030-10-27T03:30'");
        // and a repetition has it each night
        publish("start: '2030-10-20T02:30', end: '2030-10-20T03:30', repetition: {rule: 'FREQ=WEEKLY;COUNT=3'}");
        days("2030-10-20", "2030-11-30")
                .body("items.startsAt", contains("2030-10-20T00:30:00Z", "2030-10-27T00:30:00Z", "2030-10-27T00:30:00Z", "2030-11-03T01:30:00Z"))
                .body("items.endsAt", contains("2030-10-20T01:30:00Z", "2030-10-27T02:30:00Z", "2030-10-27T02:30:00Z", "2030-11-03T02:30:00Z"));
        // the hour is skipped: a repetition is not held that night, and says so
        String weekly = publish("start: '2031-03-16T02:30', end: '2031-03-16T03:30', repetition: {rule: 'FREQ=WEEKLY;COUNT=4', except: ['2031-03-23']}");
        days("2031-03-01", "2031-04-30").body("items.startsAt", contains("2031-03-16T01:30:00Z", "2031-04-06T00:30:00Z"));
        read(weekly).body("leftOut", contains("2031-03-23", "2031-03-30")).body("repetition.except", contains("2031-03-23"))
                .body("moreOccurrences", equalTo(false));
        // what ends in it lasts as long as always
        publish("start: '2031-03-22T22:00', end: '2031-03-23T02:30', repetition: {rule: 'FREQ=WEEKLY;COUNT=2'}");
        days("2031-03-22", "2031-03-29").body("items.startsAt", contains("2031-03-22T21:00:00Z", "2031-03-29T21:00:00Z"))
                .body("items.endsAt", contains("2031-03-23T01:30:00Z", "2031-03-30T01:30:00Z"));
    }

    @Test
    void takesWholeDaysAcrossAChangeOfTheClocks() {
        publish("allDay: true, start: '2031-03-29', end: '2031-03-31'");
        publish("allDay: true, start: '2031-03-30'");
        days("2031-03-30", "2031-03-30").body("items.startDate", contains("2031-03-29", "2031-03-30"))
                .body("items.endDate", contains("2031-03-31", "2031-03-30")).body("items.startsAt", contains(null, null));
        days("2031-03-31", "2031-03-31").body("total", equalTo(1));
        days("2031-04-01", "2031-04-30").body("total", equalTo(0));
    }

    @Test
    void isNotHeldOnItsExceptions() {
        publish("start: '2030-01-01T19:30', end: '2030-01-01T22:00', "
                + "repetition: {rule: 'FREQ=MONTHLY;BYDAY=1TU;UNTIL=20300601', except: ['2030-02-05', '2030-05-07']}");
        days("2030-01-01", "2030-12-31").body("items.startDate", contains("2030-01-01", "2030-03-05", "2030-04-02"));
    }

    @Test
    void goesOnForFiveYearsAndFiveHundredTimesAndSaysSo() {
        String weekly = publish("start: '2040-01-05T12:00', end: '2040-01-05T13:00', repetition: {rule: 'FREQ=WEEKLY'}");
        read(weekly).body("upcoming", hasSize(262)).body("upcoming[261].startDate", equalTo("2045-01-05")).body("moreOccurrences", equalTo(true));
        String daily = publish("start: '2040-01-05T14:00', end: '2040-01-05T15:00', repetition: {rule: 'FREQ=DAILY'}");
        read(daily).body("upcoming", hasSize(500)).body("upcoming[499].startDate", equalTo("2041-05-18")).body("moreOccurrences", equalTo(true));
        String twice = publish("start: '2040-01-05T16:00', end: '2040-01-05T17:00', repetition: {rule: 'FREQ=DAILY;COUNT=2'}");
        read(twice).body("upcoming", hasSize(2)).body("moreOccurrences", equalTo(false));
    }

    @Test
    void whatIsLongOverGivesWayToWhatIsToCome() {
        String daily = publish("start: '2023-01-01T08:00', end: '2023-01-01T09:00', repetition: {rule: 'FREQ=DAILY'}");
        var event = read(daily).body("moreOccurrences", equalTo(true)).extract().jsonPath();
        assertEquals(500, event.getList("upcoming").size() + event.getList("past").size());
        assertFalse(event.getList("upcoming").isEmpty());
    }

    @Test
    void isPagedByTimeWithARowForEachOccurrence() {
        publish("start: '2030-01-07T10:00', end: '2030-01-07T11:00', repetition: {rule: 'FREQ=WEEKLY;COUNT=4'}");
        publish("start: '2030-01-14T10:00', end: '2030-01-14T12:00', repetition: {rule: 'FREQ=WEEKLY;COUNT=2'}");
        for (String sort : List.of("start", "-start")) {
            var page = NOBODY.asks().queryParam("municipality", place).queryParam("from", "2030-01-01").queryParam("to", "2030-01-31")
                    .queryParam("sort", sort).queryParam("limit", 1).get("/api/v1/events").then().statusCode(200).body("total", equalTo(6)).extract().jsonPath();
            assertEquals(6, Follow.ids(page).size(), sort);
        }
        days("2030-01-21", "2030-01-21").body("total", equalTo(2)).body("items.startDate", everyItem(equalTo("2030-01-21")));
    }

    @Test
    void showsWhatBeganBeforeTheFirstDayAndGoesOn() {
        publish("start: '2030-03-31T22:00', end: '2030-04-02T12:00'");
        for (String day : List.of("2030-03-31", "2030-04-01", "2030-04-02")) {
            days(day, day).body("total", equalTo(1));
        }
        days("2030-04-03", "2030-04-03").body("total", equalTo(0));
        days("2030-03-01", "2030-03-30").body("total", equalTo(0));
    }

    @Test
    void refusesDaysThatCannotBe() {
        for (String query : List.of("from=2030-02-30", "to=tomorrow", "from=1030-01-01", "sort=title", "type=party")) {
            NOBODY.asks().get("/api/v1/events?" + query).then().statusCode(400).body("errors[0].field", equalTo(query.replaceFirst("=.*", "")));
        }
        NOBODY.asks().get("/api/v1/events?from=2030-02-02&to=2030-02-01").then().statusCode(400).body("errors[0].field", equalTo("to"));
    }

    @Test
    void theRuleAgreesWithTheCalendarForManyYears() {
        Schedule schedule = new Schedule(LocalDate.of(2020, 1, 1).atTime(2, 30), LocalDate.of(2020, 1, 1).atTime(4, 0),
                RepetitionRule.read("FREQ=DAILY", "", new Faults()).orElseThrow(), Set.of());
        for (LocalDate day = LocalDate.of(2020, 1, 1); day.getYear() < 2060; day = day.plusDays(1)) {
            var held = schedule.on(day);
            var start = held.startsAt().atZone(Facet.ZONE);
            assertEquals(day, start.toLocalDate());
            assertTrue(start.toLocalTime().equals(LocalTime.of(2, 30)) || start.toLocalTime().equals(LocalTime.of(3, 30)), () -> start.toString());
            assertTrue(held.endsAt().isAfter(held.startsAt()));
        }
    }

    private String publish(String times) {
        String title = Drafts.fresh("dagen");
        ObjectNode draft = json("{%s, municipalities: ['%s'], texts: {nl: {title: '%s', summary: 'Waar het over gaat.'}}}", times, municipality.id(), title);
        DeskItem.create("events", draft).publish("nl");
        return title;
    }

    private ValidatableResponse days(String from, String to) {
        return NOBODY.asks().queryParam("municipality", place).queryParam("from", from).queryParam("to", to).get("/api/v1/events").then().statusCode(200);
    }

    private static ValidatableResponse read(String slug) {
        return NOBODY.asks().get("/api/v1/events/" + slug).then().statusCode(200);
    }
}
