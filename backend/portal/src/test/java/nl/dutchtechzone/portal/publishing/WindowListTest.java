package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.STRANGER;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

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

    @Test
    void hasTheShapeOfAPage() {
        String tag = Drafts.fresh("t");
        DeskItem story = DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("vorm"), tag)).publish("nl");
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
            made.add(DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("p"), tag)).publish("nl").id().toString());
        }
        var first = NOBODY.asks().queryParam("tag", tag).queryParam("limit", 2).get(STORIES);
        first.then().statusCode(200).body("items", hasSize(2)).body("total", equalTo(5))
                .header("Link", "<" + first.path("next") + ">; rel=\"next\"");
        DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("later"), tag)).publish("nl");
        assertEquals(made.reversed(), Follow.ids(first.jsonPath()));
    }

    @Test
    void isPagedInEveryOrder() {
        String tag = Drafts.fresh("t");
        String title = Drafts.fresh("gelijk");
        List<String> made = new ArrayList<>();
        for (String words : List.of("a " + title, "b " + title, "b " + title, "c " + title)) {
            made.add(DeskItem.create("stories", Drafts.taggedStory(words, tag)).publish("nl").id().toString());
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
                DeskItem story = DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("p"), tag)).publish("nl");
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
        DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("een"), tag)).publish("nl");
        DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("twee"), tag)).publish("nl");
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
        DeskItem.create("stories", Drafts.taggedStory(Drafts.fresh("velden"), tag)).publish("nl");
        NOBODY.asks().queryParam("tag", tag).queryParam("fields", "id,title").get(STORIES).then().statusCode(200)
                .body("items[0].keySet()", containsInAnyOrder("id", "title"));
    }
}
