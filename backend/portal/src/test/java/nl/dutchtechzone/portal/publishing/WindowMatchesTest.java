package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Follow;
import org.junit.jupiter.api.Test;

/** What the lists of the window find: by words, by filters, and the same wherever the database begins to look. */
@QuarkusTest
class WindowMatchesTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories";

    @Inject
    WindowLists lists;

    @Inject
    Kinds kinds;

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
            made.add(DeskItem.create("stories", Drafts.taggedStory(title, tag)).publish("nl").id().toString());
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
        String common = Drafts.fresh("v").replace("-", "");
        for (int i = 0; i < 8; i++) {
            String title = (i % 2 == 0 ? i + " " + word + "a " + word + "b " : i + " niets ") + common + i + " " + common + "x" + i;
            DeskItem.create("stories", Drafts.taggedStory(title, tag, i % 3 == 0 ? other : tag + i)).publish("nl");
        }
        WindowQuery.Filter either = WindowQuery.Filter.plain("tag", List.of(tag, other));
        WindowQuery.Filter rarer = WindowQuery.Filter.plain("tag", List.of(other, tag + 2));
        WindowQuery.Filter begins = WindowQuery.Filter.beginning(TitleWords.FACET, word);
        WindowQuery.Filter beginsMany = WindowQuery.Filter.beginning(TitleWords.FACET, common);
        WindowQuery.Filter one = WindowQuery.Filter.plain("tag", List.of(tag));
        WindowQuery.Filter many = WindowQuery.Filter.plain("tag", Stream.concat(Stream.of(other), IntStream.range(0, 8).mapToObj(i -> tag + i)).toList());
        Map<List<WindowQuery.Filter>, Integer> found = Map.of(List.of(either), 8, List.of(rarer), 4, List.of(begins), 4, List.of(begins, rarer), 3,
                List.of(one, begins), 4, List.of(one, either, begins, rarer), 3, List.of(beginsMany), 8, List.of(beginsMany, begins), 4, List.of(many), 8,
                List.of(many, begins, beginsMany), 4);
        found.forEach((filters, count) -> {
            for (WindowQuery.Sort sort : List.of(WindowQuery.Sort.NEWEST, WindowQuery.Sort.OLDEST, WindowQuery.Sort.TITLE, WindowQuery.Sort.ORDER)) {
                WindowLists.Ask ask = new WindowLists.Ask(kinds.named("story"), "nl", null, filters, null, null, null, null, sort, 2, null);
                WindowTotal total = lists.total(ask);
                assertEquals(count, total.count(), filters + " " + sort);
                List<Long> few = pages(ask, total);
                assertEquals(count.longValue(), few.stream().distinct().count(), filters + " " + sort);
                assertEquals(few, pages(ask, new WindowTotal(count, total.version(), total.now())), filters + " " + sort);
                // as if there were so many that the first are found sooner in the order of an index
                assertEquals(few, pages(ask, new WindowTotal(Integer.MAX_VALUE, total.version(), total.now())), filters + " " + sort);
                assertEquals(few, pages(ask, null), filters + " " + sort);
            }
        });
    }

    private List<Long> pages(WindowLists.Ask ask, WindowTotal total) {
        List<Long> ids = new ArrayList<>();
        WindowLists.Rows page = lists.rows(ask, total);
        page.rows().forEach(row -> ids.add(row.id()));
        while (page.next() != null) {
            assertTrue(ids.size() < 20, () -> "pages without an end: " + ids);
            page = lists.rows(ask.after(page.next().encoded()), total);
            page.rows().forEach(row -> ids.add(row.id()));
        }
        return ids;
    }
}
