package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.CONTENT_IMPORT;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** Saving: every save is a revision, and nobody overwrites what they have not seen. */
@QuarkusTest
class SavingTest extends ApiTest {

    @Test
    void makesARevision() {
        DeskItem story = DeskItem.story();
        story.save(Drafts.story("Tweede"));
        assertEquals("\"2\"", story.etag());
        EDITOR.asks().get(story.path()).then().statusCode(200)
                .body("revision", equalTo(2)).body("draft.texts.nl.title", equalTo("Tweede"));
    }

    @Test
    void ofTheSameDraftMakesNone() {
        String title = Drafts.fresh("zelfde");
        DeskItem story = DeskItem.create("stories", Drafts.story(title)).save(Drafts.story(title));
        assertEquals("\"1\"", story.etag());
        EDITOR.asks().get(story.path() + "/revisions").then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void onAnOldVersionIsRefusedWithWhatIsNeededToMerge() {
        DeskItem story = DeskItem.create("stories", Drafts.story("Eerste"));
        String old = story.etag();
        story.save(Drafts.story("Tweede"));
        story.trySave(CONTENT_IMPORT, Drafts.story("Derde"), old).then().statusCode(412)
                .body("detail", containsString("changed this at"))
                .body("current.draft.texts.nl.title", equalTo("Tweede")).body("current.version", equalTo(2))
                .body("base.texts.nl.title", equalTo("Eerste"));
        assertEquals("Tweede", story.view().getString("draft.texts.nl.title"));
    }

    @Test
    void onAVersionOfTheFutureIsRefusedToo() {
        DeskItem story = DeskItem.story();
        story.trySave(EDITOR, Drafts.story(), "\"99\"").then().statusCode(412).body("current.version", equalTo(1));
    }

    @Test
    void needsTheWriteToken() {
        DeskItem story = DeskItem.story();
        story.trySave(EDITOR, Drafts.story(), null).then().statusCode(428);
        story.trySave(EDITOR, Drafts.story(), "*").then().statusCode(400).body("errors[0].field", equalTo("If-Match"));
        story.trySave(EDITOR, Drafts.story(), "1").then().statusCode(400);
        story.trySave(EDITOR, Drafts.story(), "W/\"1\"").then().statusCode(200).header("ETag", "\"2\"");
    }

    @Test
    void everyActionNeedsTheWriteToken() {
        DeskItem story = DeskItem.story();
        for (String action : new String[] {"_approve", "_publish", "_unschedule", "_withdraw", "_trash", "_untrash"}) {
            DeskItem.post(PUBLISHER, story.path() + "/" + action, Drafts.json("{}")).then().statusCode(428);
        }
        DeskItem.post(EDITOR, story.path() + "/_submit", Drafts.json("{language: 'nl'}")).then().statusCode(428);
        DeskItem.post(PUBLISHER, story.path() + "/_restore", Drafts.json("{revision: 1}")).then().statusCode(428);
        DeskItem.post(PUBLISHER, story.path() + "/_request-changes", Drafts.json("{language: 'nl', comment: 'x'}")).then().statusCode(428);
    }

    @Test
    void revisionsNeverChange() {
        DeskItem story = DeskItem.create("stories", Drafts.story("Eerste")).save(Drafts.story("Tweede"));
        EDITOR.asks().get(story.path() + "/revisions").then().statusCode(200)
                .body("items.number", equalTo(java.util.List.of(2, 1))).body("items[1].titles.nl", equalTo("Eerste"));
        EDITOR.asks().get(story.path() + "/revisions/1").then().statusCode(200)
                .body("draft.texts.nl.title", equalTo("Eerste")).body("by.name", equalTo(story.view().getString("createdBy.name")));
        EDITOR.asks().get(story.path() + "/revisions/3").then().statusCode(404);
    }

    @Test
    void anOldRevisionComesBackAsANewOne() {
        DeskItem story = DeskItem.create("stories", Drafts.story("Eerste")).save(Drafts.story("Tweede"));
        story.tryTo(EDITOR, "_restore", "{revision: 1}").then().statusCode(403);
        story.act(PUBLISHER, "_restore", "{revision: 1}");
        EDITOR.asks().get(story.path()).then().statusCode(200).body("revision", equalTo(3))
                .body("draft.texts.nl.title", equalTo("Eerste")).body("languages.nl.state", equalTo("draft"));
        story.tryTo(PUBLISHER, "_restore", "{revision: 9}").then().statusCode(400).body("errors[0].field", equalTo("revision"));
    }

    @Test
    void aLanguageCanBeTakenOutOfADraft() {
        DeskItem story = DeskItem.create("stories", Drafts.storyInTwoLanguages("Twee talen")).save(Drafts.story("Een taal"));
        EDITOR.asks().get(story.path()).then().statusCode(200).body("draft.texts.en", nullValue());
        story.tryTo(PUBLISHER, "_publish", "{language: 'en'}").then().statusCode(400);
    }
}
