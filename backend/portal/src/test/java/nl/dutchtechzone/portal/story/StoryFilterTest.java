package nl.dutchtechzone.portal.story;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.PartnerOrganisation;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Finding stories by what they are about. */
@QuarkusTest
class StoryFilterTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories";

    private record Topic(String key, DeskItem item) {
        static Topic theme() {
            String key = Drafts.fresh("thema");
            return new Topic(key, DeskItem.create("themes", Drafts.theme(key)).publish("nl"));
        }

        static Topic municipality() {
            String key = Drafts.fresh("gemeente");
            return new Topic(key, DeskItem.create("municipalities", Drafts.municipality(key)).publish());
        }
    }

    @Test
    void valuesOfOneKeyAreOrAndDifferentKeysAreAnd() {
        Topic first = Topic.theme();
        Topic second = Topic.theme();
        Topic place = Topic.municipality();
        String both = story(List.of(first, second), List.of(place));
        String firstOnly = story(List.of(first), List.of());
        String secondHere = story(List.of(second), List.of(place));

        assertEquals(Set.of(both, firstOnly), found("theme=" + first.key));
        assertEquals(Set.of(both, firstOnly, secondHere), found("theme=" + first.key + "&theme=" + second.key));
        assertEquals(Set.of(both), found("theme=" + first.key + "&municipality=" + place.key));
        assertEquals(Set.of(both, secondHere), found("theme=" + first.key + "&theme=" + second.key + "&municipality=" + place.key));
        NOBODY.asks().get(STORIES + "?theme=" + first.key + "&theme=" + second.key).then().body("total", equalTo(3));
        NOBODY.asks().get(STORIES + "?theme=" + first.key + "&theme=" + first.key).then().body("total", equalTo(2));
    }

    @Test
    void findsBySectorOrganisationActionAndYear() {
        String sector = Drafts.fresh("sector");
        DeskItem branch = DeskItem.create("sectors", Drafts.sector(sector)).publish();
        Topic theme = Topic.theme();
        DeskItem plan = DeskItem.create("plans", Drafts.plan(2088)).publish("nl");
        DeskItem action = DeskItem.create("actions", Drafts.action(plan.id(), theme.item.id())).publish("nl");
        ObjectNode draft = PartnerOrganisation.story();
        draft.putArray("sectors").add(branch.id().toString());
        draft.putArray("actions").add(action.id().toString());
        String story = DeskItem.create("stories", draft).publish("nl").id().toString();
        String year = NOBODY.asks().get(STORIES + "?sector=" + sector).path("items[0].publishedAt").toString().substring(0, 4);

        assertEquals(Set.of(story), found("sector=" + sector));
        assertEquals(Set.of(story), found("action=" + action.id()));
        assertEquals(Set.of(story), found("sector=" + sector + "&organisation=" + Someone.ORGANISATION));
        assertEquals(Set.of(story), found("sector=" + sector + "&year=" + year));
        assertEquals(Set.of(), found("sector=" + sector + "&year=1999"));
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("stories.id", hasItem(story));
    }

    @Test
    void givesLinksAndOnRequestCards() {
        Topic theme = Topic.theme();
        story(List.of(theme), List.of());
        NOBODY.asks().get(STORIES + "?theme=" + theme.key).then().statusCode(200)
                .body("items[0].themes[0].key", equalTo(theme.key)).body("items[0].themes[0].colour", notNullValue())
                .body("items[0].themes[0].summary", nullValue());
        NOBODY.asks().get(STORIES + "?expand=themes&theme=" + theme.key).then().statusCode(200)
                .body("items[0].themes[0].key", equalTo(theme.key)).body("items[0].themes[0].summary", equalTo("Waar het geld in gaat."));
    }

    @Test
    void givesTheAskedLanguageAndOnRequestTheFirstOne() {
        Topic theme = Topic.theme();
        String dutch = story(List.of(theme), List.of());
        ObjectNode draft = Drafts.storyInTwoLanguages(Drafts.fresh("beide"));
        draft.putArray("themes").add(theme.item.id().toString());
        String both = DeskItem.create("stories", draft).publish("nl").publish("en").id().toString();

        String english = STORIES + "?lang=en&theme=" + theme.key;
        NOBODY.asks().get(english).then().statusCode(200).body("total", equalTo(1)).body("items[0].id", equalTo(both))
                .body("items[0].language", equalTo("en"))
                .body("items[0].themes[0].language", equalTo("nl"));
        NOBODY.asks().get(english + "&fallback=true").then().statusCode(200).body("total", equalTo(2))
                .body("items.find { it.id == '" + dutch + "' }.language", equalTo("nl"))
                .body("items.find { it.id == '" + both + "' }.language", equalTo("en"));
        NOBODY.asks().get(STORIES + "?theme=" + theme.key).then().body("items.language", not(hasItem("en")));
    }

    @Test
    void givesASingleStoryInTheFirstLanguageOnRequest() {
        String slug = Drafts.fresh("alleen-nl");
        DeskItem.create("stories", Drafts.story(slug)).publish("nl");
        NOBODY.asks().get(STORIES + "/" + slug + "?lang=en").then().statusCode(404);
        NOBODY.asks().get(STORIES + "/" + slug + "?lang=en&fallback=true").then().statusCode(200).body("language", equalTo("nl"));
    }

    private static String story(List<Topic> themes, List<Topic> municipalities) {
        ObjectNode draft = Drafts.story();
        themes.forEach(topic -> draft.withArray("themes").add(topic.item.id().toString()));
        municipalities.forEach(topic -> draft.withArray("municipalities").add(topic.item.id().toString()));
        return DeskItem.create("stories", draft).publish("nl").id().toString();
    }

    private static Set<String> found(String query) {
        List<String> ids = NOBODY.asks().get(STORIES + "?" + query).then().statusCode(200).extract().path("items.id");
        assertEquals(ids.size(), new TreeSet<>(ids).size(), "each once");
        return Set.copyOf(ids);
    }
}
