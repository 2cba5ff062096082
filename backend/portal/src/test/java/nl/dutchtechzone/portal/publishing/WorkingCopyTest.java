package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Drafts.json;
import static nl.dutchtechzone.portal.api.Someone.CONTENT_IMPORT;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** The working copy: what someone types, before it is saved. */
@QuarkusTest
class WorkingCopyTest extends ApiTest {

    @Test
    void isKeptHoweverIncomplete() {
        DeskItem story = DeskItem.story();
        keep(EDITOR, story, "{draft: {texts: {nl: {title: ''}}, anything: [1]}, baseVersion: 1}").then().statusCode(200)
                .body("baseVersion", equalTo(1)).body("savedAt", notNullValue());
        copyOf(EDITOR, story).then().statusCode(200).body("draft.texts.nl.title", equalTo("")).body("draft.anything[0]", equalTo(1));
        EDITOR.asks().get(story.path()).then().statusCode(200).body("workingCopy.baseVersion", equalTo(1)).body("version", equalTo(1));
    }

    @Test
    void isReplacedByTheNextOne() {
        DeskItem story = DeskItem.story();
        keep(EDITOR, story, "{draft: {n: 1}, baseVersion: 1}").then().statusCode(200);
        keep(EDITOR, story, "{draft: {n: 2}, baseVersion: 1}").then().statusCode(200);
        copyOf(EDITOR, story).then().statusCode(200).body("draft.n", equalTo(2));
    }

    @Test
    void isSeenByNobodyElse() {
        DeskItem story = DeskItem.story();
        keep(EDITOR, story, "{draft: {n: 1}, baseVersion: 1}").then().statusCode(200);
        copyOf(CONTENT_IMPORT, story).then().statusCode(404);
        CONTENT_IMPORT.asks().get(story.path()).then().statusCode(200).body("workingCopy", nullValue());
        copyOf(PUBLISHER, story).then().statusCode(403);
    }

    @Test
    void goesWithASave() {
        DeskItem story = DeskItem.story();
        keep(EDITOR, story, "{draft: {n: 1}, baseVersion: 1}").then().statusCode(200);
        story.save(Drafts.story("Opgeslagen"));
        copyOf(EDITOR, story).then().statusCode(404);
    }

    @Test
    void canBeThrownAway() {
        DeskItem story = DeskItem.story();
        keep(EDITOR, story, "{draft: {n: 1}, baseVersion: 1}").then().statusCode(200);
        EDITOR.asks().delete(story.path() + "/working-copy").then().statusCode(204);
        copyOf(EDITOR, story).then().statusCode(404);
        EDITOR.asks().delete(story.path() + "/working-copy").then().statusCode(204);
    }

    private static Response keep(Someone who, DeskItem item, String body) {
        return who.asks().contentType("application/json").body(json(body).toString()).put(item.path() + "/working-copy");
    }

    private static Response copyOf(Someone who, DeskItem item) {
        return who.asks().get(item.path() + "/working-copy");
    }
}
