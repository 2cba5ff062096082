package nl.dutchtechzone.portal.event;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of an event: from draft to something that was. */
@QuarkusTest
class EventLifeTest extends ApiTest {

    private static final String EVENTS = "/api/v1/events/";

    private final String place = Drafts.fresh("gemeente");
    private DeskItem municipality;

    @BeforeEach
    void makePlace() {
        municipality = DeskItem.create("municipalities", Drafts.municipality(place)).publish();
    }

    @Test
    void isSeenWhilePublishedAndNeverBefore() {
        ObjectNode draft = here("2040-05-08");
        String slug = draft.at("/texts/nl/title").asText();
        DeskItem event = DeskItem.create("events", draft);
        listed("2040-05-01", "2040-05-31").body("total", equalTo(0)).body("items", empty());
        NOBODY.asks().get(EVENTS + slug).then().statusCode(404);
        event.publish("nl", Instant.now().plus(1, ChronoUnit.HOURS), null);
        listed("2040-05-01", "2040-05-31").body("total", equalTo(0));

        event.act(PUBLISHER, "_unschedule", "{language: 'nl'}").publish("nl");
        listed("2040-05-01", "2040-05-31").body("total", equalTo(1)).body("items[0].id", equalTo(event.id().toString()))
                .body("items[0].startsAt", equalTo("2040-05-08T17:30:00Z")).body("items[0].endsAt", equalTo("2040-05-08T20:00:00Z"))
                .body("items[0].startDate", equalTo("2040-05-08")).body("items[0].state", equalTo("planned"));
        NOBODY.asks().get(EVENTS + slug).then().statusCode(200).body("upcoming.startsAt", contains("2040-05-08T17:30:00Z"))
                .body("past", empty()).body("address", endsWith("/evenementen/" + slug));

        event.withdraw("nl");
        listed("2040-05-01", "2040-05-31").body("total", equalTo(0));
        NOBODY.asks().get(EVENTS + slug).then().statusCode(404);
    }

    @Test
    void comesAndGoesByItself() {
        Instant from = Instant.now().plus(Duration.ofMillis(1500)).truncatedTo(ChronoUnit.MILLIS);
        DeskItem.create("events", here("2040-06-08")).publish("nl", from, from.plusMillis(1500));
        Eventually.changes(this::inJune, 0, 1);
        Eventually.changes(this::inJune, 1, 0);
    }

    private int inJune() {
        return listed("2040-06-01", "2040-06-30").extract().path("total");
    }

    @Test
    void movesToItsNewDayAndStaysWithAReasonWhenCancelled() {
        ObjectNode draft = here("2041-03-03");
        DeskItem event = DeskItem.create("events", draft).publish("nl");
        draft.put("start", "2041-04-07T19:30").put("end", "2041-04-07T22:00").put("state", "moved");
        event.save(draft).tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400)
                .body("errors.field", contains("texts.nl.stateReason"));
        draft.withObject("texts").withObject("nl").put("stateReason", "De zaal wordt verbouwd.");
        event.save(draft).publish("nl");
        listed("2041-03-01", "2041-03-31").body("total", equalTo(0));
        listed("2041-04-01", "2041-04-30").body("total", equalTo(1)).body("items[0].state", equalTo("moved"))
                .body("items[0].stateReason", equalTo("De zaal wordt verbouwd."));
        event.save(draft.put("state", "cancelled")).publish("nl");
        listed("2041-04-01", "2041-04-30").body("total", equalTo(1)).body("items[0].state", equalTo("cancelled"));
    }

    @Test
    void isOverAtItsEnd() {
        ObjectNode draft = here("2024-11-05");
        String slug = draft.at("/texts/nl/title").asText();
        DeskItem.create("events", draft).publish("nl");
        NOBODY.asks().queryParam("municipality", place).get("/api/v1/events").then().statusCode(200).body("total", equalTo(0));
        NOBODY.asks().queryParam("municipality", place).queryParam("to", "2026-01-01").queryParam("sort", "-start").get("/api/v1/events").then()
                .statusCode(200).body("total", equalTo(1));
        NOBODY.asks().get(EVENTS + slug).then().statusCode(200).body("upcoming", empty()).body("past.startDate", contains("2024-11-05"));
    }

    @Test
    void isEvidenceOfItsActionAndFoundBySearch() {
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl");
        DeskItem plan = DeskItem.create("plans", Drafts.plan(2061)).publish("nl");
        DeskItem action = DeskItem.create("actions", Drafts.action(plan.id(), theme.id())).publish("nl");
        ObjectNode draft = Drafts.event();
        draft.putArray("actions").add(action.id().toString());
        DeskItem event = DeskItem.create("events", draft);
        String address = "/api/v1/actions/" + action.id();
        String word = draft.at("/texts/nl/title").asText();
        NOBODY.asks().get(address).then().statusCode(200).body("events", empty());
        NOBODY.asks().queryParam("q", word).get("/api/v1/search").then().statusCode(200).body("items.id", not(hasItem(event.id().toString())));
        event.publish("nl");
        NOBODY.asks().get(address).then().statusCode(200).body("events.id", contains(event.id().toString()))
                .body("events[0].startDate", equalTo("2077-06-01"));
        NOBODY.asks().queryParam("q", word).queryParam("kind", "event").get("/api/v1/search").then().statusCode(200)
                .body("items.id", hasItems(event.id().toString()));
        NOBODY.asks().get("/api/v1/events?action=" + action.id()).then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void anOrganiserThatIsNotPublicIsNoLink() {
        ObjectNode draft = here("2042-05-08").put("organiser", DeskItem.create("contacts", Drafts.contact(Drafts.fresh("org"))).id().toString());
        DeskItem.create("events", draft).publish("nl");
        listed("2042-05-01", "2042-05-31").body("total", equalTo(1)).body("items[0].organiser", nullValue());
    }

    /** An event in the municipality of this test. */
    private ObjectNode here(String day) {
        ObjectNode draft = Drafts.event(Drafts.fresh("avond"), day);
        draft.putArray("municipalities").add(municipality.id().toString());
        return draft;
    }

    private ValidatableResponse listed(String from, String to) {
        return NOBODY.asks().queryParam("municipality", place).queryParam("from", from).queryParam("to", to).get("/api/v1/events").then().statusCode(200);
    }
}
