package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.STRANGER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Follow;
import org.junit.jupiter.api.Test;

/** The lists of the window: their shape, their pages, and what can be asked of them. */
@QuarkusTest
class WindowListTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories";

    @Inject
    DataSource database;

    @Inject
    WindowLists lists;

    @Inject
    Kinds kinds;

    @Test
    void hasTheShapeOfAPage() {
        String tag = Drafts.fresh("t");
        DeskItem story = tagged(tag, Drafts.fresh("vorm"));
        NOBODY.asks().queryParam("tag", tag).get(STORIES).then().statusCode(200)
                .body("keySet()", containsInAnyOrder("items", "total", "next"))
                .body("total", equalTo(1)).body("next", nullValue()).body("items[0].id", equalTo(story.id().toString()))
                .body("items[0].tags", hasItem(tag)).body("items[0].body", nullValue())
                .header("Link", nullValue());
        NOBODY.asks().queryParam("tag", Drafts.fresh("none")).get(STORIES).then().statusCode(200)
                .body("items", empty()).body("total", equalTo(0)).body("next", nullValue());
    }

    @Test
    void isPagedWithoutGapsWhileItemsAreAdded() {
        String tag = Drafts.fresh("R&D 50% é");
        List<String> made = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            made.add(tagged(tag, Drafts.fresh("p")).id().toString());
        }
        var first = NOBODY.asks().queryParam("tag", tag).queryParam("limit", 2).get(STORIES);
        first.then().statusCode(200).body("items", hasSize(2)).body("total", equalTo(5))
                .header("Link", "<" + first.path("next") + ">; rel=\"next\"");
        tagged(tag, Drafts.fresh("later"));
        assertEquals(made.reversed(), Follow.ids(first.jsonPath()));
    }

    @Test
    void isPagedInEveryOrder() {
        String tag = Drafts.fresh("t");
        String title = Drafts.fresh("gelijk");
        List<String> made = new ArrayList<>();
        for (String words : List.of("a " + title, "b " + title, "b " + title, "c " + title)) {
            made.add(tagged(tag, words).id().toString());
        }
        for (String sort : List.of("publishedAt", "title")) {
            assertEquals(made, Follow.ids(NOBODY.asks().queryParam("tag", tag).queryParam("limit", 1).queryParam("sort", sort)
                    .get(STORIES).jsonPath()), sort);
        }
    }

    @Test
    void isPagedByTheMillisecond() throws SQLException {
        String tag = Drafts.fresh("t");
        List<String> made = new ArrayList<>();
        try (Connection connection = database.getConnection();
                PreparedStatement set = connection.prepareStatement("""
                        update publication_facet f join publication p on p.id = f.publication_id
                        set f.sorted_at = ? where p.item_id = ?""")) {
            for (String fraction : List.of("005", "033", "300", "330")) {
                DeskItem story = tagged(tag, Drafts.fresh("p"));
                made.add(story.id().toString());
                set.setString(1, "2026-01-01 12:00:00." + fraction);
                set.setString(2, story.id().toString());
                set.executeUpdate();
            }
        }
        var asked = NOBODY.asks().queryParam("tag", tag).queryParam("limit", 1);
        assertEquals(made.reversed(), Follow.ids(asked.get(STORIES).jsonPath()));
        assertEquals(made, Follow.ids(asked.queryParam("sort", "publishedAt").get(STORIES).jsonPath()));
    }

    @Test
    void aCursorBelongsToItsQuery() {
        String tag = Drafts.fresh("t");
        tagged(tag, Drafts.fresh("een"));
        tagged(tag, Drafts.fresh("twee"));
        String next = NOBODY.asks().queryParam("tag", tag).queryParam("limit", 1).get(STORIES).path("next");
        String cursor = next.replaceFirst(".*cursor=([^&]*).*", "$1");
        for (Map<String, String> other : List.of(Map.of("tag", "other"), Map.of("tag", tag, "sort", "title"), Map.of("tag", tag, "lang", "en"))) {
            NOBODY.asks().queryParams(other).queryParam("cursor", cursor).get(STORIES).then().statusCode(400)
                    .body("errors[0].field", equalTo("cursor"));
        }
        for (String made : List.of("x", "LTE", "MTIzIDQgNQ", "%27%20or%201=1")) {
            NOBODY.asks().queryParam("cursor", made).get(STORIES).then().statusCode(400).body("errors[0].field", equalTo("cursor"));
        }
        NOBODY.asks().queryParam("tag", tag).queryParam("limit", 2).queryParam("cursor", cursor).get(STORIES).then()
                .statusCode(200).body("items", hasSize(1));
    }

    @Test
    void namesTheAllowedKeysWhenOneIsUnknown() {
        NOBODY.asks().get(STORIES + "?nope=1&lang=nl&foo=2").then().statusCode(400)
                .body("errors.field", containsInAnyOrder("nope", "foo"))
                .body("errors[0].allowed", hasItems("theme", "municipality", "sector", "tag", "year", "lang", "fields", "cursor"));
        NOBODY.asks().get("/api/v1/settings?x=1").then().statusCode(400).body("errors[0].field", equalTo("x"));
    }

    @Test
    void namesTheAllowedValuesWhenOneIsWrong() {
        NOBODY.asks().get(STORIES + "?sort=price").then().statusCode(400)
                .body("errors[0].field", equalTo("sort")).body("errors[0].allowed", containsInAnyOrder("-publishedAt", "publishedAt", "title"));
        NOBODY.asks().get(STORIES + "?lang=fr").then().statusCode(400).body("errors[0].allowed", containsInAnyOrder("nl", "en"));
        NOBODY.asks().get(STORIES + "?fields=title,price").then().statusCode(400)
                .body("errors[0].field", equalTo("fields")).body("errors[0].allowed", hasItems("id", "title", "summary"));
        NOBODY.asks().get(STORIES + "?expand=cover").then().statusCode(400)
                .body("errors[0].allowed", hasItems("themes", "organisation")).body("errors[0].allowed", not(hasItem("cover")));
    }

    @Test
    void refusesWhatCannotBe() {
        for (String query : List.of("limit=0", "limit=101", "limit=x", "limit=9999999999", "year=now", "fallback=1", "action=x",
                "lang=nl&lang=en", "limit=1&limit=2", "q=", "lang=nederlands", "theme=no-such-theme", "fields=")) {
            NOBODY.asks().get(STORIES + "?" + query).then().statusCode(400)
                    .body("errors[0].field", equalTo(query.replaceFirst("=.*", "")));
        }
    }

    @Test
    void hasNoOtherAddress() {
        String slug = Drafts.fresh("slot");
        DeskItem.create("stories", Drafts.story(slug)).publish("nl");
        NOBODY.asks().get(STORIES + "/").then().statusCode(404);
        NOBODY.asks().get(STORIES + "/" + slug).then().statusCode(200);
        NOBODY.asks().get(STORIES + "/" + slug + "/").then().statusCode(404);
        NOBODY.asks().get("/api/v1/Stories").then().statusCode(404);
        NOBODY.asks().get("/api/v1/stories.json").then().statusCode(404);
    }

    @Test
    void neverLooksAtWhoAsks() {
        String tag = Drafts.fresh("t");
        STRANGER.asks().queryParam("tag", tag).get(STORIES).then().statusCode(200);
        STRANGER.asks().queryParam("tag", tag).get(STORIES).then().statusCode(200);
        NOBODY.asks().header("Authorization", "Bearer " + "x".repeat(3000)).get(STORIES + "?limit=3").then().statusCode(200);
    }

    @Test
    void givesTheFieldsThatWereAskedFor() {
        String tag = Drafts.fresh("t");
        tagged(tag, Drafts.fresh("velden"));
        NOBODY.asks().queryParam("tag", tag).queryParam("fields", "id,title").get(STORIES).then().statusCode(200)
                .body("items[0].keySet()", containsInAnyOrder("id", "title"));
    }

    @Test
    void findsWhatHasTheWordsInTitleOrSummary() {
        String word = Drafts.fresh("Zoekwoord").replace("-", "");
        ObjectNode draft = Drafts.story("Café, \u2018" + word + "\u2019 en de Straße");
        ((ObjectNode) draft.at("/texts/nl")).put("summary", "Een " + word + ": daar gaat het om, ook in een summary.");
        DeskItem story = DeskItem.create("stories", draft).publish("nl");
        for (String found : List.of(word, word.toLowerCase(), word.substring(0, word.length() - 1), "gaat " + word, word + " CAFE", "café " + word,
                word + " strasse", "% _ \\ " + word + "'!")) {
            NOBODY.asks().queryParam("q", found).get(STORIES).then().statusCode(200).body("items.id", contains(story.id().toString())).body("total", equalTo(1));
        }
        for (String none : List.of(word + " olifant", word + "x", word.substring(1), word + " aat", "%", "_", "\\", "' -- ", "!?")) {
            NOBODY.asks().queryParam("q", none).get(STORIES).then().statusCode(200).body("total", equalTo(0)).body("items", empty());
        }
        NOBODY.asks().queryParam("q", word).queryParam("lang", "en").get(STORIES).then().body("total", equalTo(0));
        NOBODY.asks().queryParam("q", word).queryParam("lang", "en").queryParam("fallback", true).get(STORIES).then().body("total", equalTo(1));
    }

    @Test
    void findsWordsInEveryOrder() {
        String tag = Drafts.fresh("t");
        String word = Drafts.fresh("w").replace("-", "");
        List<String> made = new ArrayList<>();
        for (String title : List.of("Bb " + word + "aa " + word + "bb", "Aa " + word + "cc", "Cc " + word)) {
            made.add(tagged(tag, title).id().toString());
        }
        DeskItem event = DeskItem.create("events", Drafts.event("Dag van " + word, "2031-05-06")).publish("nl");
        var asked = NOBODY.asks().queryParam("q", word).queryParam("limit", 1);
        assertEquals(made.reversed(), Follow.ids(asked.get(STORIES).jsonPath()));
        NOBODY.asks().queryParam("q", word).queryParam("tag", tag).get(STORIES).then().body("total", equalTo(3));
        assertEquals(List.of(made.get(1), made.get(0), made.get(2)), Follow.ids(asked.queryParam("sort", "title").get(STORIES).jsonPath()));
        NOBODY.asks().queryParam("q", word).get("/api/v1/events").then().body("items.id", contains(event.id().toString())).body("total", equalTo(1));
    }

    @Test
    void findsTheSameWhereverItBegins() {
        String tag = Drafts.fresh("t");
        String other = Drafts.fresh("o");
        String word = Drafts.fresh("w").replace("-", "");
        for (int i = 0; i < 8; i++) {
            ObjectNode draft = Drafts.story(i % 2 == 0 ? i + " " + word + "a " + word + "b" : i + " niets");
            draft.putArray("tags").add(tag).add(i % 3 == 0 ? other : tag + i);
            DeskItem.create("stories", draft).publish("nl");
        }
        WindowQuery.Filter either = WindowQuery.Filter.plain("tag", List.of(tag, other));
        WindowQuery.Filter rarer = WindowQuery.Filter.plain("tag", List.of(other, tag + 2));
        WindowQuery.Filter begins = WindowQuery.Filter.beginning(TitleWords.FACET, word);
        WindowQuery.Filter one = WindowQuery.Filter.plain("tag", List.of(tag));
        Map<List<WindowQuery.Filter>, Integer> found = Map.of(List.of(either), 8, List.of(rarer), 4, List.of(begins), 4, List.of(begins, rarer), 3,
                List.of(one, begins), 4, List.of(one, either, begins, rarer), 3);
        found.forEach((filters, count) -> {
            for (WindowQuery.Sort sort : List.of(WindowQuery.Sort.NEWEST, WindowQuery.Sort.OLDEST, WindowQuery.Sort.TITLE, WindowQuery.Sort.ORDER)) {
                WindowLists.Ask ask = new WindowLists.Ask(kinds.named("story"), "nl", null, filters, null, null, null, null, sort, 2, null);
                assertEquals(count, lists.total(ask).count(), filters + " " + sort);
                List<Long> few = pages(ask, count);
                assertEquals(count.longValue(), few.stream().distinct().count(), filters + " " + sort);
                // as if there were so many that the first are found sooner in the order of an index
                assertEquals(few, pages(ask, Integer.MAX_VALUE), filters + " " + sort);
                assertEquals(few, pages(ask, 0), filters + " " + sort);
            }
        });
    }

    private List<Long> pages(WindowLists.Ask ask, int total) {
        List<Long> ids = new ArrayList<>();
        WindowLists.Rows page = lists.rows(ask, total);
        page.rows().forEach(row -> ids.add(row.id()));
        while (page.next() != null) {
            page = lists.rows(ask.after(page.next().encoded()), total);
            page.rows().forEach(row -> ids.add(row.id()));
        }
        return ids;
    }

    private static DeskItem tagged(String tag, String title) {
        ObjectNode draft = Drafts.story(title);
        draft.putArray("tags").add(tag);
        return DeskItem.create("stories", draft).publish("nl");
    }
}
