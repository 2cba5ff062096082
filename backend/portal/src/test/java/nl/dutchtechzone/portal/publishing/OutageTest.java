package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DatabaseLine;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import org.junit.jupiter.api.Test;

/** With the database gone: what is in memory is still given, everything else says when to come back, and all recovers. */
@QuarkusTest
class OutageTest extends ApiTest {

    DatabaseLine line;

    @Test
    void whatIsKnownIsGivenAndAllComesBackByItself() {
        String tag = Drafts.fresh("t");
        ObjectNode draft = Drafts.story();
        draft.putArray("tags").add(tag);
        DeskItem story = DeskItem.create("stories", draft).publish("nl");
        String known = "/api/v1/stories?tag=" + tag;
        NOBODY.asks().get(known).then().statusCode(200).body("total", equalTo(1));
        EDITOR.token();

        line.cut();
        try {
            NOBODY.asks().get(known).then().statusCode(200).body("total", equalTo(1));
            NOBODY.asks().get(known + "&limit=7").then().statusCode(503).header("Retry-After", matchesPattern("[0-9]+"))
                    .body("type", equalTo("/problems/unavailable"));
            NOBODY.asks().get("/api/v1/stories/never-asked-" + tag).then().statusCode(503);
            EDITOR.asks().get(story.path()).then().statusCode(503).header("Retry-After", matchesPattern("[0-9]+"));
            story.trySave(EDITOR, Drafts.story(), story.etag()).then().statusCode(503);
            NOBODY.asks().get("/api/v1/desk/stories").then().statusCode(401);
            NOBODY.asks().get(known).then().statusCode(200);
        } finally {
            line.mend();
        }

        Eventually.holds("the desk answers again", () -> EDITOR.asks().get(story.path()).statusCode() == 200);
        Eventually.holds("the window answers again", () -> NOBODY.asks().get(known + "&limit=7").statusCode() == 200);
        story.save(Drafts.story()).publish("nl");
        NOBODY.asks().get(known).then().statusCode(200).body("total", equalTo(0));
    }
}
