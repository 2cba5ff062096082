package nl.dutchtechzone.portal.event;

import static nl.dutchtechzone.portal.api.Drafts.json;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** What the desk refuses in an event, and that it points at the place. */
@QuarkusTest
class EventDraftTest extends ApiTest {

    private static final String EVENING = "start: '2030-01-01T19:30', end: '2030-01-01T22:00', ";

    @Test
    void needsATitleToBeSavedAndItsTimesToBePublic() {
        DeskItem event = DeskItem.create("events", json("{texts: {nl: {title: '%s'}}}", Drafts.fresh("kaal")));
        event.tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400)
                .body("errors.field", containsInAnyOrder("texts.nl.summary", "start", "end"));
    }

    @Test
    void refusesTimesThatCannotBe() {
        refused("start: '2030-02-30T10:00', end: '2030-02-01'").body("errors.field", containsInAnyOrder("start", "end"));
        refused("start: 'tomorrow', end: '2030-01-01T10:00:00Z'").body("errors.field", containsInAnyOrder("start", "end"));
        refused("allDay: true, start: '2030-01-01T10:00'").body("errors.field", containsInAnyOrder("start"));
        refused("start: '2030-01-01T10:00', end: '2030-01-01T10:00'").body("errors[0].field", equalTo("end"));
        refused("allDay: true, start: '2030-01-02', end: '2030-01-01'").body("errors[0].field", equalTo("end"));
        refused("allDay: true, start: '2030-01-01', end: '2030-04-03'").body("errors[0].code", equalTo("too-long"));
    }

    @Test
    void refusesTheHourThatTheClocksSkipAndTakesTheOneThatComesTwice() {
        refused("start: '2031-03-30T02:30', end: '2031-03-30T04:00'").body("errors.field", equalTo(List.of("start")))
                .body("errors[0].code", equalTo("no-such-time")).body("errors[0].detail", containsString("2031-03-30"));
        refused("start: '2031-03-29T22:00', end: '2031-03-30T02:00'").body("errors.field", equalTo(List.of("end")));
        refused("start: '2031-03-30T02:59', end: '2031-03-30T03:30', repetition: {rule: 'FREQ=WEEKLY'}").body("errors.field", equalTo(List.of("start")));
        for (String taken : List.of("start: '2031-03-30T01:59', end: '2031-03-30T03:00'", "start: '2030-10-27T02:30', end: '2030-10-27T02:45'")) {
            DeskItem.create("events", json("{" + taken + ", texts: {nl: {title: '%s'}}}", Drafts.fresh("nacht")));
        }
    }

    @Test
    void refusesRulesThatItCannotKeep() {
        for (String rule : List.of("FREQ=HOURLY", "FREQ=DAILY;BYHOUR=9", "FREQ=DAILY;X-WHEN=1", "WEEKLY", "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20300301", "FREQ=WEEKLY;UNTIL=20300301T120000Z", "FREQ=WEEKLY;COUNT=0", "INTERVAL=2", ";", "FREQ=DAILY;")) {
            refused(EVENING + "repetition: {rule: '" + rule + "'}").body("errors[0].field", equalTo("repetition.rule"));
        }
        refused(EVENING + "repetition: {rule: 'FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30'}").body("errors[0].code", equalTo("no-days"));
        refused(EVENING + "repetition: {rule: 'FREQ=MONTHLY;BYDAY=1WE'}").body("errors[0].detail", containsString("2030-01-02"));
        refused(EVENING + "repetition: {rule: 'FREQ=WEEKLY', except: ['2030-01-09']}").body("errors[0].field", equalTo("repetition.except[0]"));
        refused(EVENING + "repetition: {rule: 'FREQ=WEEKLY;COUNT=2', except: ['2030-01-01', '2030-01-08']}")
                .body("errors[0].field", equalTo("repetition.except"));
    }

    @Test
    void refusesFactsThatContradictEachOther() {
        refused("cost: 12.345, place: {name: 'Zaal', latitude: 52.7}, registration: {way: 'external'}, spokenLanguages: ['nl', 'Dutch']")
                .body("errors.field", containsInAnyOrder("cost", "place.longitude", "registration.address", "spokenLanguages[1]"));
        refused("cost: -1, place: {town: 'Emmen'}, registration: {way: 'none', address: 'https://elders.example'}, type: 'party'")
                .body("errors.field", hasItems("cost", "type"));
        refused("place: {postalCode: '7811 AA'}").body("errors.field", equalTo(List.of("place.town")));
        refused("place: {town: 'Emmen', latitude: 999, longitude: 6.9}").body("errors.field", equalTo(List.of("place.latitude")));
        refused("registration: {way: 'none', address: 'https://elders.example'}").body("errors[0].field", equalTo("registration.address"));
    }

    private static ValidatableResponse refused(String fields) {
        return DeskItem.post(EDITOR, "/api/v1/desk/events", json("{" + fields + ", texts: {nl: {title: 'Goed'}}}")).then().statusCode(400);
    }
}
