package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import nl.dutchtechzone.portal.api.Follow;
import org.junit.jupiter.api.Test;

/** Partners follow a list by asking what changed since they asked last. */
@QuarkusTest
class WindowChangesTest extends ApiTest {

    private static final String STORIES = "/api/v1/stories";

    private final String tag = Drafts.fresh("volg");

    @Test
    void namesWhatChangedAndWhatIsGone() {
        DeskItem kept = tagged();
        DeskItem withdrawn = tagged();
        DeskItem moved = tagged();
        JsonPath all = changes(STORIES, "0");
        assertEquals(ids(kept, withdrawn, moved), shown(all));

        String quiet = version(all);
        assertEquals(Set.of(), shown(changes(STORIES, quiet)));
        DeskItem draft = DeskItem.create("stories", draft());
        kept.save(draft()).publish("nl");
        withdrawn.withdraw("nl");
        moved.save(Drafts.story()).publish("nl");
        JsonPath since = changes(STORIES, quiet);
        assertEquals(ids(kept), shown(since));
        assertTrue(gone(since).containsAll(ids(withdrawn, moved)), since::prettify);
        assertFalse(gone(since).contains(draft.id().toString()));
        assertFalse(changes(STORIES, "0").prettify().contains(draft.id().toString()));

        withdrawn.publish("nl");
        assertEquals(ids(withdrawn), shown(changes(STORIES, version(since))));
    }

    @Test
    void namesWhatBeganAndEndedByItself() {
        DeskItem story = DeskItem.create("stories", draft());
        String before = version(changes(STORIES, "0"));
        story.publish("nl", Instant.now().plusSeconds(2), Instant.now().plusSeconds(5));
        String scheduled = version(changes(STORIES, before));
        assertEquals(Set.of(), shown(changes(STORIES, before)));
        assertFalse(gone(changes(STORIES, before)).contains(story.id().toString()));
        Eventually.changes(() -> shown(changes(STORIES, scheduled)).contains(story.id().toString()), false, true);
        String live = version(changes(STORIES, scheduled));
        Eventually.changes(() -> gone(changes(STORIES, live)).contains(story.id().toString()), false, true);
    }

    @Test
    void missesNothingBetweenPages() {
        Set<String> made = new HashSet<>();
        List<DeskItem> stories = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            stories.add(tagged());
            made.add(stories.getLast().id().toString());
        }
        JsonPath first = NOBODY.asks().queryParam("tag", tag).queryParam("changedSince", "0").queryParam("limit", 100).get(STORIES).jsonPath();
        String start = version(first);
        for (DeskItem story : stories) {
            story.save(draft()).publish("nl");
        }
        JsonPath page = changes(STORIES, start, "1");
        String version = version(page);
        Set<String> seen = new HashSet<>();
        while (page != null) {
            assertEquals(version, version(page));
            seen.addAll(shown(page));
            // the first one by its id is behind the reader by now
            stories.getFirst().save(draft()).publish("nl");
            page = page.getString("next") == null ? null : Follow.address(page.getString("next"));
        }
        assertEquals(made, seen);
        assertTrue(shown(changes(STORIES, version)).contains(stories.getFirst().id().toString()));
    }

    @Test
    void anEventComesWithAllItsTimes() {
        ObjectNode weekly = Drafts.event(Drafts.fresh("wekelijks"), "2077-06-01");
        weekly.putObject("repetition").put("rule", "FREQ=WEEKLY;COUNT=5");
        String before = version(changes("/api/v1/events", "0", "100"));
        DeskItem event = DeskItem.create("events", weekly).publish("nl");
        JsonPath since = NOBODY.asks().queryParam("changedSince", before).queryParam("limit", 1).get("/api/v1/events").then().statusCode(200).extract().jsonPath();
        assertEquals(5, since.getList("items.findAll { it.id == '" + event.id() + "' }").size(), since::prettify);
    }

    @Test
    void contributionsChangeWithTheirStatement() {
        DeskItem municipality = DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("m"))).publish();
        String before = version(changes("/api/v1/contributions", "0"));
        DeskItem statement = DeskItem.create(TREASURER, "finances", Drafts.statement(2039, municipality.id())).act(TREASURER, "_publish", "{}");
        JsonPath since = changes("/api/v1/contributions", before);
        assertEquals(List.of(2039), since.getList("items.year"));
        statement.act(TREASURER, "_withdraw", "{}");
        assertTrue(gone(changes("/api/v1/contributions", version(since))).contains(statement.id().toString()));
    }

    private static JsonPath changes(String list, String since, String limit) {
        return NOBODY.asks().queryParam("changedSince", since).queryParam("limit", limit).get(list).then().statusCode(200).extract().jsonPath();
    }

    private JsonPath changes(String list, String since) {
        var asked = NOBODY.asks().queryParam("changedSince", since).queryParam("limit", 100);
        return (list.equals(STORIES) ? asked.queryParam("tag", tag) : asked).get(list).then().statusCode(200).extract().jsonPath();
    }

    private static String version(JsonPath page) {
        return page.getString("changes.version");
    }

    private static Set<String> gone(JsonPath page) {
        return new HashSet<>(page.getList("changes.gone"));
    }

    private static Set<String> shown(JsonPath page) {
        return new HashSet<>(page.getList("items.id"));
    }

    private static Set<String> ids(DeskItem... items) {
        Set<String> ids = new HashSet<>();
        for (DeskItem item : items) {
            ids.add(item.id().toString());
        }
        return ids;
    }

    private ObjectNode draft() {
        ObjectNode draft = Drafts.story();
        draft.putArray("tags").add(tag);
        return draft;
    }

    private DeskItem tagged() {
        return DeskItem.create("stories", draft()).publish("nl");
    }
}
