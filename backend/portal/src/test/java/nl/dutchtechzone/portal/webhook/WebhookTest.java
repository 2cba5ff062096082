package nl.dutchtechzone.portal.webhook;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import nl.dutchtechzone.portal.api.Known;
import org.junit.jupiter.api.Test;

/** Who asked to be told hears of each change, from this portal and of nothing private. */
@QuarkusTest
class WebhookTest extends WithReceiver {

    @Inject
    Webhooks webhooks;

    @Test
    void aChangeIsToldSignedAndReadAtTheWindow() throws Exception {
        Response added = add("['stories']");
        DeskItem story = DeskItem.story();
        story.publish("nl");
        Receiver.Message message = receiver.await(one -> one.ids("stories").contains(story.id().toString()));
        assertEquals("window.changed", message.json().path("type").asText());
        assertTrue(message.isSignedWith(added.jsonPath().getString("secret")));
        assertFalse(message.isSignedWith("whsec_" + "c29tZWJvZHkgZWxzZSdzIHNlY3JldA=="));
        assertFalse(message.body().contains(story.view().getString("draft.texts.nl.title")), message.body());
        assertEquals(List.of(), message.ids("pages"));
        String address = message.json().at("/data/changes/0/address").asText();
        NOBODY.asks().get(address.substring(address.indexOf("/api/"))).then().statusCode(200).body("items.id", hasItem(story.id().toString()));
        await(added, "lastTry.arrived", true);
        story.refresh().withdraw("nl");
        Receiver.Message after = receiver.await(one -> one.ids("stories").contains(story.id().toString()));
        assertEquals(message.json().at("/data/until"), after.json().at("/data/since"));
        String gone = after.json().at("/data/changes/0/address").asText();
        NOBODY.asks().get(gone.substring(gone.indexOf("/api/"))).then().statusCode(200).body("changes.gone", hasItem(story.id().toString()));
    }

    @Test
    void draftsAndOtherKindsAreNotTold() throws Exception {
        add("['stories']");
        DeskItem draft = DeskItem.story();
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema")));
        theme.publish("nl");
        DeskItem story = DeskItem.story();
        story.publish("nl");
        Receiver.Message message = receiver.await(one -> one.ids("stories").contains(story.id().toString()));
        assertFalse(message.body().contains(draft.id().toString()));
        assertFalse(message.body().contains(theme.id().toString()));
    }

    @Test
    void whatBeginsByItselfIsToldThen() throws Exception {
        add("[]");
        Instant soon = Instant.now().plusSeconds(4);
        DeskItem story = DeskItem.story();
        story.publish("nl", soon, null);
        DeskItem now = DeskItem.story();
        now.publish("nl");
        Receiver.Message first = receiver.await(one -> one.ids("stories").contains(now.id().toString()));
        assertFalse(first.body().contains(story.id().toString()), "it is not visible yet");
        receiver.await(one -> one.ids("stories").contains(story.id().toString()));
        NOBODY.asks().get(story.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "/api/v1/stories/")).then().statusCode(200);
    }

    @Test
    void whatDoesNotArriveIsSentAgainUnderTheSameId() throws Exception {
        Response added = add("['stories']");
        receiver.answers(500);
        DeskItem story = DeskItem.story();
        story.publish("nl");
        String id = receiver.await(one -> one.ids("stories").contains(story.id().toString())).id();
        await(added, "lastTry.status", 500);
        webhook(added).then().body("failingSince", notNullValue()).body("nextTryAt", notNullValue()).body("active", equalTo(true));
        DeskItem later = DeskItem.story();
        later.publish("nl");
        receiver.answers(200);
        assertEquals(id, receiver.await(one -> one.ids("stories").contains(story.id().toString())).id());
        receiver.await(one -> one.ids("stories").contains(later.id().toString()) && !one.id().equals(id));
        await(added, "failingSince", null);
    }

    @Test
    void oneNodeSendsItAndAnotherIfThatOneDies() {
        UUID id = UUID.fromString(add("['stories']").jsonPath().getString("id"));
        Webhook stored = webhooks.find(id).orElseThrow();
        assertTrue(webhooks.claim(stored, stored.told(), Duration.ofMillis(500)));
        assertFalse(webhooks.claim(stored, stored.told(), Duration.ofMillis(500)), "somebody else is sending it");
        assertEquals(stored.told(), webhooks.find(id).orElseThrow().telling());
        Eventually.holds("it is due again", () -> webhooks.due().stream().anyMatch(one -> one.id().equals(id)));
    }

    @Test
    void anErasureIsToldToEveryoneWhateverTheyFollow() throws Exception {
        add("['stories']");
        DeskItem body = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("bestuur"))).publish();
        String name = Drafts.fresh("Willemijn");
        DeskItem person = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(person).keep(EDITOR, Known.value("name", name, "everywhere"));
        person.refresh().publish();
        DeskItem story = DeskItem.create("stories", Drafts.story("Een gesprek met " + name));
        story.publish("nl");
        receiver.await(one -> one.ids("stories").contains(story.id().toString()));
        ADMINISTRATOR.asks().contentType(ContentType.JSON).body(Drafts.json("{confirmation: '%s'}", name).toString())
                .post("/api/v1/desk/privacy/people/" + person.id() + "/_erase").then().statusCode(204);
        Receiver.Message message = receiver.await(one -> one.erased().contains(person.id().toString()));
        assertTrue(message.ids("stories").contains(story.id().toString()), "the story has lost the name");
        assertFalse(message.body().contains(name));
        assertEquals(List.of(), message.ids("people"));
    }

    @Test
    void aReceiverThatIsGoneIsLeftAloneUntilSomebodyGoesOn() throws Exception {
        Response added = add("[]");
        receiver.answers(410);
        DeskItem story = DeskItem.story();
        story.publish("nl");
        receiver.await(one -> one.ids("stories").contains(story.id().toString()));
        await(added, "pausedBy", "gone");
        webhook(added).then().body("active", equalTo(false)).body("nextTryAt", nullValue());
        receiver.answers(204);
        change(added, draft("[]")).then().statusCode(200).body("pausedBy", nullValue()).body("active", equalTo(true));
        receiver.await(one -> one.ids("stories").contains(story.id().toString()));
    }

    @Test
    void aPausedOneHearsAllWhenItGoesOn() throws Exception {
        Response added = add("['stories']");
        ObjectNode paused = draft("['stories']").put("active", false);
        change(added, paused).then().statusCode(200).body("active", equalTo(false));
        DeskItem story = DeskItem.story();
        story.publish("nl");
        Thread.sleep(2500);
        assertEquals(List.of(), receiver.all());
        change(added, draft("['stories']")).then().statusCode(200);
        receiver.await(one -> one.ids("stories").contains(story.id().toString()));
    }
}
