package nl.dutchtechzone.portal.story;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** A story from its first draft to the trash. */
@QuarkusTest
class StoryLifeTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories/";

    @Test
    void isMadeByAnEditor() {
        String title = Drafts.fresh("nieuw");
        DeskItem.post(EDITOR, "/api/v1/desk/stories", Drafts.story(title)).then().statusCode(201)
                .header("Location", containsString("/api/v1/desk/stories/"))
                .header("ETag", "\"1\"")
                .header("Cache-Control", containsString("no-store"))
                .body("version", equalTo(1)).body("revision", equalTo(1)).body("kind", equalTo("story"))
                .body("draft.texts.nl.title", equalTo(title))
                .body("languages.nl.state", equalTo("draft"))
                .body("languages.en", nullValue())
                .body("createdBy.name", notNullValue());
    }

    @Test
    void isMadeUnderAGivenIdOnce() {
        String path = "/api/v1/desk/stories/" + Drafts.freshId();
        var request = EDITOR.asks().contentType("application/json").header("If-None-Match", "*").body(Drafts.story().toString());
        request.put(path).then().statusCode(201).header("Location", endsWith(path)).header("ETag", "\"1\"");
        request.put(path).then().statusCode(412);
        request.put("/api/v1/desk/stories/6f1f7a4e-3f0e-4a51-9d39-6b0a7e9d2a10").then().statusCode(400)
                .body("errors[0].field", equalTo("id"));
    }

    @Test
    void isPublicAtOnceWhenPublished() {
        String slug = Drafts.fresh("publiek");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug));
        NOBODY.asks().get(STORIES + slug).then().statusCode(404);

        story.tryTo(EDITOR, "_publish", "{language: 'nl'}").then().statusCode(403);
        story.publish("nl");

        NOBODY.asks().get(STORIES + slug).then().statusCode(200)
                .body("id", equalTo(story.id().toString())).body("title", equalTo(slug)).body("language", equalTo("nl"))
                .body("summary", equalTo("Waar het over gaat.")).body("readingMinutes", equalTo(1))
                .body("body.content[0].content[0].text", equalTo("Er was eens."))
                .body("address", endsWith("/verhalen/" + slug));
        assertEquals("live", story.publicationState("nl"));
    }

    @Test
    void anEditIsNotPublicUntilItIsPublishedAgain() {
        String slug = Drafts.fresh("bewerkt");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug)).publish("nl");
        ObjectNode edited = Drafts.story(slug);
        edited.withObject("texts").withObject("nl").put("summary", "Anders verteld.");

        story.save(edited);
        NOBODY.asks().get(STORIES + slug).then().statusCode(200).body("summary", equalTo("Waar het over gaat."));
        story.publish("nl");
        NOBODY.asks().get(STORIES + slug).then().statusCode(200).body("summary", equalTo("Anders verteld."));
    }

    @Test
    void anOldRevisionCanBePublished() {
        String slug = Drafts.fresh("oud");
        ObjectNode edited = Drafts.story(slug);
        edited.withObject("texts").withObject("nl").put("summary", "Nieuwer.");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug)).save(edited);

        story.act(PUBLISHER, "_publish", "{language: 'nl', revision: 1}");
        NOBODY.asks().get(STORIES + slug).then().statusCode(200).body("summary", equalTo("Waar het over gaat."));
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl', revision: 9}").then().statusCode(400)
                .body("errors[0].field", equalTo("revision"));
    }

    @Test
    void keepsItsFirstDateThroughCorrections() {
        String slug = Drafts.fresh("datum");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug)).publish("nl");
        String first = NOBODY.asks().get(STORIES + slug).path("publishedAt");
        ObjectNode edited = Drafts.story(slug);
        edited.withObject("texts").withObject("nl").put("summary", "Verbeterd.");
        story.save(edited).publish("nl");
        NOBODY.asks().get(STORIES + slug).then().statusCode(200)
                .body("publishedAt", equalTo(first)).body("changedAt", not(equalTo(first)));
    }

    @Test
    void withdrawnItIsAsIfItNeverWas() {
        String slug = Drafts.fresh("terug");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug)).publish("nl").withdraw("nl");
        NOBODY.asks().get(STORIES + slug).then().statusCode(404);
        assertEquals("ended", story.publicationState("nl"));
        story.tryTo(PUBLISHER, "_withdraw", "{language: 'nl'}").then().statusCode(409);
        story.publish("nl");
        NOBODY.asks().get(STORIES + slug).then().statusCode(200);
    }

    @Test
    void eachLanguageIsPublishedByItself() {
        String title = Drafts.fresh("tweetalig");
        DeskItem story = DeskItem.create("stories", Drafts.storyInTwoLanguages(title)).publish("nl");
        NOBODY.asks().get(STORIES + title + "-in-english?lang=en").then().statusCode(404);
        story.publish("en");
        NOBODY.asks().get(STORIES + title + "-in-english?lang=en").then().statusCode(200)
                .body("language", equalTo("en")).body("alternates.language", hasItem("nl")).body("alternates.slug", hasItem(title));
        story.withdraw("nl");
        NOBODY.asks().get(STORIES + title).then().statusCode(404);
        NOBODY.asks().get(STORIES + title + "-in-english?lang=en").then().statusCode(200).body("alternates.size()", equalTo(0));
    }

    @Test
    void inTheTrashItsAddressIsGoneAndItCanComeBack() {
        String slug = Drafts.fresh("weg");
        DeskItem story = DeskItem.create("stories", Drafts.story(slug)).publish("nl").trash();
        NOBODY.asks().get(STORIES + slug).then().statusCode(410);
        story.trySave(EDITOR, Drafts.story(slug), story.etag()).then().statusCode(409);
        story.tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(409);
        story.tryTo(PUBLISHER, "_trash", "{}").then().statusCode(409);
        EDITOR.asks().queryParam("q", slug).get("/api/v1/desk/stories").then().statusCode(200).body("total", equalTo(0));
        EDITOR.asks().queryParam("q", slug).queryParam("state", "trashed").get("/api/v1/desk/stories").then().statusCode(200)
                .body("items.id", hasItem(story.id().toString()));

        story.act(PUBLISHER, "_untrash", "{}");
        NOBODY.asks().get(STORIES + slug).then().statusCode(404);
        story.tryTo(PUBLISHER, "_untrash", "{}").then().statusCode(409);
        story.publish("nl");
        NOBODY.asks().get(STORIES + slug).then().statusCode(200);
    }

    @Test
    void neverPublishedItsTrashLeavesNoTrace() {
        String slug = Drafts.fresh("nooit");
        DeskItem.create("stories", Drafts.story(slug)).trash();
        NOBODY.asks().get(STORIES + slug).then().statusCode(404);
    }
}
