package nl.dutchtechzone.portal.access;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Picture;
import org.junit.jupiter.api.Test;

/** The audit has a line for every change: who, what, when, from which revision to which. */
@QuarkusTest
class AuditTest extends ApiTest {

    private static final String AUDIT = "/api/v1/desk/audit";
    private static final String NL = "{language: 'nl'}";

    @Test
    void tellsOfEveryStepOfAStory() {
        DeskItem story = DeskItem.story();
        story.act(EDITOR, "_submit", NL).act(PUBLISHER, "_request-changes", "{language: 'nl', comment: 'x'}");
        story.act(EDITOR, "_submit", NL).act(PUBLISHER, "_approve", NL).publish("nl");
        story.save(Drafts.story()).publish("nl", Instant.now().plusSeconds(3600), null);
        story.act(PUBLISHER, "_unschedule", NL).withdraw("nl").act(PUBLISHER, "_restore", "{revision: 1}");
        story.trash().act(PUBLISHER, "_untrash", "{}");
        assertEquals(List.of("create", "submit", "requestChanges", "submit", "approve", "publish", "save", "schedule",
                "unschedule", "withdraw", "restore", "trash", "untrash"), actions(story));
    }

    @Test
    void tellsWhoAndWhenAndFromWhichRevisionToWhich() {
        DeskItem story = DeskItem.story().save(Drafts.story());
        story.publish("nl");
        ADMINISTRATOR.asks().queryParam("item", story.id()).get(AUDIT).then().statusCode(200)
                .body("items", hasSize(3)).body("total", equalTo(3))
                .body("items[0].action", equalTo("publish")).body("items[0].toRevision", equalTo(2))
                .body("items[0].language", equalTo("nl")).body("items[0].kind", equalTo("story"))
                .body("items[1].action", equalTo("save")).body("items[1].fromRevision", equalTo(1)).body("items[1].toRevision", equalTo(2))
                .body("items[0].subject", equalTo(PUBLISHER.asks().get("/api/v1/desk/me").path("subject")))
                .body("items[1].name", equalTo(EDITOR.asks().get("/api/v1/desk/me").path("name")))
                .body("items[1].at", notNullValue());
    }

    @Test
    void tellsNothingOfWhatWasRefused() {
        DeskItem story = DeskItem.story();
        story.trySave(EDITOR, Drafts.story(), "\"9\"").then().statusCode(412);
        story.tryTo(EDITOR, "_publish", NL).then().statusCode(403);
        story.tryTo(PUBLISHER, "_withdraw", NL).then().statusCode(409);
        assertEquals(List.of("create"), actions(story));
    }

    @Test
    void tellsOfPicturesThatArePublishedAlong() {
        DeskItem picture = Picture.uploaded().save(Drafts.json("{decorative: true, texts: {}}"));
        DeskItem.create("stories", Drafts.story().put("cover", picture.id().toString())).publish("nl");
        assertEquals(List.of("create", "save", "publish"), actions(picture));
    }

    @Test
    void isPaged() {
        DeskItem story = DeskItem.story().save(Drafts.story()).save(Drafts.story());
        String next = ADMINISTRATOR.asks().queryParam("item", story.id()).queryParam("limit", 2).get(AUDIT).then().statusCode(200)
                .body("items", hasSize(2)).body("total", equalTo(3)).extract().path("next");
        ADMINISTRATOR.asks().urlEncodingEnabled(false).get(next).then().statusCode(200)
                .body("items", hasSize(1)).body("items[0].action", equalTo("create")).body("next", equalTo(null));
        String cursor = next.replaceFirst(".*cursor=([^&]*).*", "$1");
        ADMINISTRATOR.asks().queryParam("cursor", cursor).get(AUDIT).then().statusCode(400).body("errors[0].field", equalTo("cursor"));
    }

    private static List<String> actions(DeskItem item) {
        List<String> newestFirst = ADMINISTRATOR.asks().queryParam("item", item.id()).queryParam("limit", 100).get(AUDIT)
                .then().statusCode(200).extract().path("items.action");
        return newestFirst.reversed();
    }
}
