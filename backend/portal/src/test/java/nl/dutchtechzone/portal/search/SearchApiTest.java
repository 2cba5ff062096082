package nl.dutchtechzone.portal.search;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import nl.dutchtechzone.portal.api.Follow;
import nl.dutchtechzone.portal.api.Someone;
import nl.dutchtechzone.portal.publishing.Facet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Search from desk to reader. */
@QuarkusTest
class SearchApiTest extends ApiTest {

    private static final String SEARCH = "/api/v1/search";

    /** A word that nothing else has and nothing else begins with. */
    private static String word() {
        return Drafts.fresh("woord").replace("-", "") + "x";
    }

    private static ObjectNode story(String word) {
        ObjectNode draft = Drafts.story(Drafts.fresh("verhaal"));
        draft.withObject("texts").withObject("nl").put("summary", "Bedrijven en " + word + " in de kas.");
        return draft;
    }

    private static ValidatableResponse search(String query) {
        return NOBODY.asks().get(SEARCH + "?q=" + query).then().statusCode(200);
    }

    @Test
    void findsWhatIsPublishedAtOnceAndNothingElse() {
        String word = word();
        DeskItem story = DeskItem.create("stories", story(word));
        search(word).body("total", equalTo(0)).body("facets.kind", empty());
        story.publish("nl");
        search("bedrijf " + word).body("items.id", contains(story.id().toString()))
                .body("items[0].highlight", equalTo("[[Bedrijven]] en [[" + word + "]] in de kas."));

        String later = word();
        story.save(story(later));
        search(later).body("total", equalTo(0));
        story.publish("nl");
        search(later).body("total", equalTo(1));
        search(word).body("total", equalTo(0));
        story.withdraw("nl");
        search(later).body("total", equalTo(0));
    }

    @Test
    void marksTheTitleAndSaysWhatATypingErrorWasTakenFor() {
        // in a word with digits no typing errors are forgiven
        String word = word().chars().mapToObj(letter -> Character.toString(Character.isDigit(letter) ? letter + 'a' - '0' : letter)).collect(Collectors.joining());
        DeskItem.create("stories", Drafts.story("Op pad met " + word)).publish("nl");
        search(word).body("items[0].titleHighlight", equalTo("Op pad met [[" + word + "]]")).body("corrections", empty());
        String mistyped = word.substring(0, word.length() - 1) + "yz";
        search(mistyped).body("total", equalTo(1)).body("items[0].titleHighlight", equalTo("Op pad met [[" + word + "]]"))
                .body("corrections.word", contains(mistyped)).body("corrections.meant", contains(List.of(word)))
                .body("corrections.asWritten", contains(false));
    }

    @Test
    void findsWhatIsScheduledFromItsTimeUntilItsEnd() {
        String word = word();
        DeskItem.create("stories", story(word)).publish("nl", Instant.now().plusSeconds(2), Instant.now().plusSeconds(5));
        Eventually.changes(() -> search(word).extract().<Integer>path("total"), 0, 1);
        Eventually.changes(() -> search(word).extract().<Integer>path("total"), 1, 0);
    }

    @Test
    void givesDutchWhereThereIsNoEnglish() {
        String word = word();
        DeskItem story = DeskItem.create("stories", Drafts.storyInTwoLanguages(word)).publish("nl");
        search(word + "&lang=en").body("items.language", contains("nl"));
        story.publish("en");
        search(word + "&lang=en").body("items.language", contains("en"));
        search(word).body("items.language", contains("nl"));
        story.withdraw("en");
        search(word + "&lang=en").body("items.language", contains("nl"));
    }

    @Test
    void countsByGroupAndNarrowsDown() {
        String word = word();
        String key = Drafts.fresh("thema");
        DeskItem theme = DeskItem.create("themes", Drafts.theme(key));
        ObjectNode draft = story(word);
        draft.putArray("themes").add(theme.id().toString());
        DeskItem.create("stories", draft).publish("nl");
        ObjectNode contact = Drafts.contact(Drafts.fresh("bedrijf"));
        contact.withObject("texts").withObject("nl").put("summary", word);
        DeskItem.create("contacts", contact).publish();

        search(word).body("total", equalTo(2)).body("facets.kind.value", contains("contact", "story"))
                .body("facets.theme", empty()).body("items.theme", not(hasItem(notNullValue())));
        NOBODY.asks().get(SEARCH + "?q=" + word + "&theme=" + key).then().statusCode(400)
                .body("errors[0].allowed", not(hasItem(key)));
        theme.publish("nl");
        search(word + "&theme=" + key).body("total", equalTo(1)).body("items[0].theme.key", equalTo(key))
                .body("facets.theme.value", contains(key)).body("facets.theme.title", contains("Thema " + key))
                .body("facets.theme.count", contains(1));
        search(word + "&kind=contact").body("total", equalTo(1)).body("facets.kind.count", contains(1, 1));
        search(word + "&kind=contact&kind=story").body("total", equalTo(2));
        String year = Facet.year(Instant.now());
        search(word + "&year=" + year).body("total", equalTo(1)).body("facets.year.value", contains(year)).body("facets.year.count", contains(1));
        search(word + "&year=1999&year=2000").body("total", equalTo(0)).body("facets.year.value", contains(year, "2000", "1999"));
    }

    @Test
    void findsEveryKindAndSuggestsItWithItsKind() {
        String word = word();
        List<String> kinds = new ArrayList<>();
        for (String collection : new String[] {"municipalities", "sectors", "contacts", "themes", "events", "plans", "funds"}) {
            ObjectNode draft = switch (collection) {
                case "municipalities" -> Drafts.municipality(Drafts.fresh("k"));
                case "sectors" -> Drafts.sector(Drafts.fresh("k"));
                case "contacts" -> Drafts.contact(Drafts.fresh("k"));
                case "themes" -> Drafts.theme(Drafts.fresh("k"));
                case "events" -> Drafts.event();
                case "plans" -> Drafts.plan(2079);
                default -> Drafts.fund(Drafts.fresh("k"));
            };
            draft.withObject("texts").withObject("nl").put("title", word + " " + collection);
            boolean money = collection.equals("funds");
            DeskItem item = DeskItem.create(money ? Someone.TREASURER : Someone.EDITOR, collection, draft);
            item.act(money ? Someone.TREASURER : Someone.PUBLISHER, "_publish", "{language: 'nl'}");
            kinds.add(item.view().getString("kind"));
        }
        search(word).body("items.kind", containsInAnyOrder(kinds.toArray())).body("facets.kind.value", containsInAnyOrder(kinds.toArray()))
                .body("facets.kind.title", hasItems("Gemeenten", "Fondsen"));
        NOBODY.asks().get(SEARCH + "/suggestions?q=" + word).then().statusCode(200).body("items.kind", containsInAnyOrder(kinds.toArray()))
                .body("items.group", hasItems("Gemeenten", "Fondsen"));
        NOBODY.asks().get(SEARCH + "/suggestions?lang=en&q=" + word).then().statusCode(200).body("items.group", hasItem("Funds"));
    }

    @Test
    void pagesByOffset() {
        String word = word();
        Set<String> ids = new HashSet<>();
        for (int i = 0; i < 5; i++) {
            ids.add(DeskItem.create("stories", story(word)).publish("nl").id().toString());
        }
        JsonPath first = search(word + "&limit=2").body("total", equalTo(5)).body("items.size()", equalTo(2)).extract().jsonPath();
        List<String> all = Follow.ids(first);
        assertEquals(5, all.size());
        assertEquals(ids, new HashSet<>(all));
        search(word + "&limit=2&offset=4").body("next", nullValue());
    }

    @Test
    void isAnsweredFromMemoryUntilTheWindowChanges() {
        String word = word();
        String tag = search(word).extract().header("ETag");
        NOBODY.asks().header("If-None-Match", tag).get(SEARCH + "?q=" + word).then().statusCode(304);
        DeskItem.create("stories", story(word)).publish("nl");
        NOBODY.asks().header("If-None-Match", tag).get(SEARCH + "?q=" + word).then().statusCode(200).body("total", equalTo(1));
    }

    @Test
    void suggestsWhileTyping() {
        String word = word();
        DeskItem story = DeskItem.create("stories", Drafts.story("Op pad met " + word)).publish("nl");
        String typed = SEARCH + "/suggestions?q=" + word.substring(0, word.length() - 2);
        NOBODY.asks().get(typed).then().statusCode(200).body("items.id", hasItem(story.id().toString()));
        story.trash();
        NOBODY.asks().get(typed).then().statusCode(200).body("items.id", not(hasItem(story.id().toString())));
    }

    @ParameterizedTest
    @CsvSource({"'', q", "?q=, q", "?q=%20, q", "?q=a&q=b, q", "?q=a&lang=xx, lang", "?q=a&kind=media, kind", "?q=a&limit=51, limit",
        "?q=a&limit=0, limit", "?q=a&offset=1001, offset", "?q=a&offset=-1, offset", "?q=a&theme=geen, theme",
        "?q=a&municipality=geen, municipality", "?q=a&year=nu, year", "?q=a&sort=title, sort"})
    void namesTheFault(String query, String field) {
        NOBODY.asks().urlEncodingEnabled(false).get(SEARCH + query).then().statusCode(400).body("errors.field", hasItem(field));
    }

    @Test
    void namesTheFaultOfAQuestionThatIsTooLong() {
        NOBODY.asks().get(SEARCH + "?q=" + "a".repeat(201)).then().statusCode(400).body("errors.field", hasItem("q"));
        NOBODY.asks().get(SEARCH + "/suggestions").then().statusCode(400).body("errors.field", hasItem("q"));
    }
}
