package nl.dutchtechzone.portal.story;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** The address of a story: taken once, never given away, and the old ones lead to the new. */
@QuarkusTest
class StoryAddressTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories/";

    @Test
    void isMadeOfTheTitle() {
        String name = Drafts.fresh("x");
        DeskItem.create("stories", Drafts.story("Café Ängström: 50% méér " + name + "!")).publish("nl");
        NOBODY.asks().get(STORIES + "cafe-angstrom-50-meer-" + name).then().statusCode(200);
    }

    @Test
    void ofTheSameTitleIsNumbered() {
        String title = Drafts.fresh("dubbel");
        DeskItem.create("stories", Drafts.story(title)).publish("nl");
        DeskItem second = DeskItem.create("stories", Drafts.story(title)).publish("nl");
        NOBODY.asks().get(STORIES + title + "-2").then().statusCode(200).body("id", equalTo(second.id().toString()));
    }

    @Test
    void leadsToTheNewOneAfterAChange() {
        String first = Drafts.fresh("eerst");
        String then = Drafts.fresh("daarna");
        DeskItem story = DeskItem.create("stories", withSlug(first)).publish("nl").save(withSlug(then));
        NOBODY.asks().get(STORIES + first).then().statusCode(200);
        story.publish("nl");
        NOBODY.asks().get(STORIES + then).then().statusCode(200);
        NOBODY.asks().get(STORIES + first + "?lang=nl&fields=id").then().statusCode(301)
                .header("Location", equalTo(STORIES + then + "?lang=nl&fields=id"));
        story.withdraw("nl");
        NOBODY.asks().get(STORIES + first).then().statusCode(404);
    }

    @Test
    void isNeverGivenToAnotherStory() {
        String slug = Drafts.fresh("bezet");
        DeskItem.create("stories", withSlug(slug)).publish("nl").withdraw("nl");
        DeskItem.create("stories", withSlug(slug)).tryTo(PUBLISHER, "_publish", "{language: 'nl'}").then().statusCode(400)
                .body("errors[0].field", equalTo("texts.nl.slug")).body("errors[0].code", equalTo("taken"));
    }

    @Test
    void cannotBeChosenFreely() {
        for (String bad : new String[] {"Hoofdletter", "met spatie", "een--twee", "zoeken", "-voor"}) {
            DeskItem.post(EDITOR, "/api/v1/desk/stories", withSlug(bad)).then()
                    .statusCode(400).body("errors[0].field", equalTo("texts.nl.slug"));
        }
    }

    private static ObjectNode withSlug(String slug) {
        ObjectNode draft = Drafts.story();
        draft.withObject("texts").withObject("nl").put("slug", slug);
        return draft;
    }
}
