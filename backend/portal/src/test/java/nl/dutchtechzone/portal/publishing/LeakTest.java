package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.PartnerOrganisation;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Whatever is not public shows nowhere: not in lists, links, cards, filters, counts or facets. */
@QuarkusTest
class LeakTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories";

    @Test
    void aDraftIsInNoListAndInNoTotal() {
        String tag = Drafts.fresh("t");
        ObjectNode draft = Drafts.story(Drafts.fresh("geheim"));
        draft.putArray("tags").add(tag);
        DeskItem story = DeskItem.create("stories", draft);
        nothing(STORIES + "?tag=" + tag);
        story.publish("nl", Instant.now().plusSeconds(3600), null);
        nothing(STORIES + "?tag=" + tag);
        NOBODY.asks().get(STORIES + "?q=" + draft.at("/texts/nl/title").asText()).then().statusCode(200).body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/search?q=" + draft.at("/texts/nl/title").asText()).then().statusCode(200).body("items.id", not(hasItem(story.id().toString())));
        NOBODY.asks().get(STORIES + "/" + draft.at("/texts/nl/title").asText()).then().statusCode(404);
        story.act(PUBLISHER, "_unschedule", "{language: 'nl'}").publish("nl");
        NOBODY.asks().get(STORIES + "?tag=" + tag).then().statusCode(200).body("total", equalTo(1));
        story.trash();
        nothing(STORIES + "?tag=" + tag);
    }

    @Test
    void aThemeThatIsNotPublicIsNoLinkNoCardAndNoFilter() {
        String key = Drafts.fresh("stil");
        String tag = Drafts.fresh("t");
        DeskItem theme = DeskItem.create("themes", Drafts.theme(key));
        ObjectNode draft = Drafts.story();
        draft.putArray("themes").add(theme.id().toString());
        draft.putArray("tags").add(tag);
        DeskItem.create("stories", draft).publish("nl");
        String slug = draft.at("/texts/nl/title").asText();

        hidden(tag, slug, key);
        theme.publish("nl");
        NOBODY.asks().get(STORIES + "?tag=" + tag + "&theme=" + key).then().statusCode(200).body("items[0].themes[0].key", equalTo(key));
        theme.withdraw("nl");
        hidden(tag, slug, key);
        theme.publish("nl").trash();
        hidden(tag, slug, key);
    }

    private static void hidden(String tag, String slug, String key) {
        NOBODY.asks().get(STORIES + "?tag=" + tag).then().statusCode(200).body("total", equalTo(1)).body("items[0].themes", empty());
        NOBODY.asks().get(STORIES + "?expand=themes&tag=" + tag).then().statusCode(200).body("items[0].themes", empty());
        NOBODY.asks().get(STORIES + "/" + slug + "?expand=themes").then().statusCode(200).body("themes", empty());
        NOBODY.asks().get(STORIES + "?theme=" + key).then().statusCode(400).body("errors[0].allowed", not(hasItem(key)));
        NOBODY.asks().get("/api/v1/themes?limit=100").then().statusCode(200).body("items.key", not(hasItem(key)));
    }

    @Test
    void aRenamedThemeIsRenamedEverywhereOnceItIsPublic() {
        String key = Drafts.fresh("naam");
        String tag = Drafts.fresh("t");
        DeskItem theme = DeskItem.create("themes", Drafts.theme(key)).publish("nl");
        ObjectNode draft = Drafts.story();
        draft.putArray("themes").add(theme.id().toString());
        draft.putArray("tags").add(tag);
        DeskItem.create("stories", draft).publish("nl");
        ObjectNode renamed = Drafts.theme(key);
        renamed.withObject("texts").withObject("nl").put("title", "Nieuwe naam");
        theme.save(renamed);
        NOBODY.asks().get(STORIES + "?tag=" + tag).then().body("items[0].themes[0].title", equalTo("Thema " + key));
        theme.publish("nl");
        NOBODY.asks().get(STORIES + "?tag=" + tag).then().body("items[0].themes[0].title", equalTo("Nieuwe naam"));
    }

    @Test
    void anOrganisationThatIsNotPublicIsNull() {
        String key = Drafts.fresh("org");
        String slug = Drafts.fresh("van-org");
        DeskItem organisation = DeskItem.create("contacts", Drafts.contact(key));
        DeskItem.create("stories", Drafts.story(slug).put("organisation", organisation.id().toString())).publish("nl");
        NOBODY.asks().get(STORIES + "/" + slug).then().statusCode(200).body("organisation", nullValue());
        NOBODY.asks().get(STORIES + "?organisation=" + key).then().statusCode(400);
        organisation.publish();
        NOBODY.asks().get(STORIES + "/" + slug).then().statusCode(200).body("organisation.key", equalTo(key));
    }

    @Test
    void anActionThatIsNotPublicIsInNoPlanThemeOrCount() {
        String key = Drafts.fresh("thema");
        int year = 2050;
        DeskItem theme = DeskItem.create("themes", Drafts.theme(key)).publish("nl");
        DeskItem plan = DeskItem.create("plans", Drafts.plan(year)).publish("nl");
        DeskItem action = DeskItem.create("actions", Drafts.action(plan.id(), theme.id()));
        String planAddress = "/api/v1/plans/" + plan.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
        counted(planAddress, key, 0);
        action.publish("nl");
        counted(planAddress, key, 1);
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("theme.key", equalTo(key)).body("plan.id", equalTo(plan.id().toString()));
        theme.withdraw("nl");
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("theme", nullValue());
        theme.publish("nl");
        action.trash();
        counted(planAddress, key, 0);
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(404);
    }

    private static void counted(String plan, String theme, int count) {
        NOBODY.asks().get(plan).then().statusCode(200).body("actions.size()", equalTo(count)).body("themes.size()", equalTo(Math.min(count, 1)));
        NOBODY.asks().get("/api/v1/themes?limit=100").then().statusCode(200)
                .body("items.find { it.key == '" + theme + "' }.actionCounts.running", equalTo(count));
        NOBODY.asks().get("/api/v1/actions?theme=" + theme).then().statusCode(200).body("total", equalTo(count));
    }

    @Test
    void aStoryOfAnActionIsShownWithItOnlyWhileItIsPublic() {
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl");
        DeskItem plan = DeskItem.create("plans", Drafts.plan(2051)).publish("nl");
        DeskItem action = DeskItem.create("actions", Drafts.action(plan.id(), theme.id())).publish("nl");
        ObjectNode draft = Drafts.story();
        draft.putArray("actions").add(action.id().toString());
        DeskItem story = DeskItem.create("stories", draft);
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("stories", empty());
        story.publish("nl");
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("stories.id", hasItem(story.id().toString()));
        story.withdraw("nl");
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("stories", empty());
    }

    @Test
    void nothingOfTheDeskIsInWhatThePublicGets() {
        String slug = Drafts.fresh("kaal");
        DeskItem.create(Someone.PARTNER, "stories", PartnerOrganisation.story().put("externalId", "intern-17")
                .set("texts", Drafts.story(slug).get("texts"))).publish("nl");
        String answer = NOBODY.asks().get(STORIES + "/" + slug).then().statusCode(200).extract().asString();
        for (String word : new String[] {"intern-17", "externalId", "createdBy", "changedBy", "revision", "subject", "\"version\""}) {
            assertFalse(answer.contains(word), word);
        }
    }

    private static void nothing(String list) {
        NOBODY.asks().get(list).then().statusCode(200).body("items", empty()).body("total", equalTo(0)).body("next", nullValue());
    }
}
