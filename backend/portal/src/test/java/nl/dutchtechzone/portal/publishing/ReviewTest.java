package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.CONTENT_IMPORT;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Examples;
import nl.dutchtechzone.portal.api.Picture;
import org.junit.jupiter.api.Test;

/** Review: draft, submitted, approved, or back with a remark. */
@QuarkusTest
class ReviewTest extends ApiTest {

    private static final String NL = "{language: 'nl'}";

    @Test
    void goesFromDraftToApproved() {
        DeskItem story = DeskItem.story();
        story.act(EDITOR, "_submit", NL);
        assertEquals("submitted", state(story));
        story.act(PUBLISHER, "_approve", NL);
        assertEquals("approved", state(story));
        story.publish("nl");
        assertEquals("approved", state(story));
    }

    @Test
    void aSaveAfterApprovalIsADraftAgain() {
        DeskItem story = DeskItem.story().act(EDITOR, "_submit", NL).act(PUBLISHER, "_approve", NL).save(Drafts.story("Toch anders"));
        assertEquals("draft", state(story));
    }

    @Test
    void sendsBackWithARemark() {
        DeskItem story = DeskItem.story().act(EDITOR, "_submit", NL);
        story.act(PUBLISHER, "_request-changes", "{language: 'nl', comment: 'Noem de bron.'}");
        assertEquals("draft", state(story));
        assertEquals("Noem de bron.", story.view().getString("languages.nl.remark"));
        story.act(EDITOR, "_submit", NL);
        EDITOR.asks().get(story.path()).then().statusCode(200).body("languages.nl.remark", equalTo(null));
    }

    @Test
    void takesNoStepOutOfOrder() {
        DeskItem story = DeskItem.story();
        story.tryTo(PUBLISHER, "_approve", NL).then().statusCode(409).body("code", equalTo("out-of-order")).body("about.state", equalTo("draft"));
        story.tryTo(PUBLISHER, "_request-changes", "{language: 'nl', comment: 'x'}").then().statusCode(409);
        story.act(EDITOR, "_submit", NL);
        story.tryTo(EDITOR, "_submit", NL).then().statusCode(409);
        story.tryTo(EDITOR, "_submit", "{language: 'en'}").then().statusCode(400).body("errors[0].field", equalTo("language"));
    }

    @Test
    void isNotDoneByTheAuthor() {
        DeskItem story = DeskItem.create(CONTENT_IMPORT, "stories", Drafts.story()).act(CONTENT_IMPORT, "_submit", NL);
        story.tryTo(CONTENT_IMPORT, "_approve", NL).then().statusCode(409).body("code", equalTo("own-work"));
        story.act(PUBLISHER, "_approve", NL);
    }

    @Test
    void asksARemarkOfWhoSendsBack() {
        DeskItem story = DeskItem.story().act(EDITOR, "_submit", NL);
        story.tryTo(PUBLISHER, "_request-changes", NL).then().statusCode(400).body("errors[0].field", equalTo("comment"));
    }

    @Test
    void doesNotBeginBeforeAllIsThere() {
        Examples made = Examples.make();
        ObjectNode dropped = made.draft("actions").put("state", "dropped");
        refusesIncomplete("actions", dropped, "texts.nl.stateReason");
        ObjectNode figure = made.draft("figures");
        figure.remove(List.of("unit", "source", "values"));
        refusesIncomplete("figures", figure, "unit", "source", "values");
        ObjectNode event = made.draft("events").put("state", "cancelled");
        event.remove("end");
        event.withObject("/texts/nl").remove("summary");
        refusesIncomplete("events", event, "texts.nl.summary", "end", "texts.nl.stateReason");
        ObjectNode undescribed = made.draft("stories").put("cover", Picture.uploaded(EDITOR).id().toString());
        DeskItem story = refusesIncomplete("stories", undescribed, "cover");
        story.save(made.draft("stories")).act(EDITOR, "_submit", NL);
        assertEquals("submitted", state(story));
    }

    /** Says to who submits what it says to who publishes, and lets nothing of it through. */
    private static DeskItem refusesIncomplete(String collection, ObjectNode draft, String... fields) {
        DeskItem item = DeskItem.create(collection, draft);
        for (Response refused : List.of(item.tryTo(EDITOR, "_submit", NL), item.tryTo(PUBLISHER, "_publish", NL))) {
            refused.then().statusCode(400).body("errors.field", containsInAnyOrder(fields));
        }
        assertEquals("draft", state(item));
        return item;
    }

    @Test
    void tellsWhatIsAllowedAndWhyNot() {
        DeskItem story = DeskItem.story();
        EDITOR.asks().get(story.path()).then().statusCode(200)
                .body("allowed.save.allowed", equalTo(true))
                .body("allowed.publish.allowed", equalTo(false)).body("allowed.publish.why", equalTo("This needs the role publisher."))
                .body("allowed.publish.code", equalTo("role")).body("allowed.publish.about.roles", equalTo("publisher"))
                .body("allowed.untrash.allowed", equalTo(false));
        PUBLISHER.asks().get(story.path()).then().statusCode(200)
                .body("allowed.save.allowed", equalTo(false)).body("allowed.publish.allowed", equalTo(true))
                .body("allowed.withdraw.code", equalTo("nothing-public"))
                .body("allowed.unschedule.why", equalTo("Nothing is scheduled."))
                .body("allowed.save.about.roles", equalTo("editor, partner"));
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema")));
        PUBLISHER.asks().get(theme.path()).then().statusCode(200).body("allowed.save.about.roles", equalTo("editor"));
    }

    private static String state(DeskItem story) {
        return story.view().getString("languages.nl.state");
    }
}
