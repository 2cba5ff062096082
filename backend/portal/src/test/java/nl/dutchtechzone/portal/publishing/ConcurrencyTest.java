package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.AtOnce;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** Many at once: nobody overwrites anybody, and the window's numbers have neither gaps nor doubles. */
@QuarkusTest
class ConcurrencyTest extends ApiTest {

    private static final int MANY = 20;

    @Inject
    DataSource database;

    @Test
    void ofManySavesOnOneVersionExactlyOneWins() {
        DeskItem story = DeskItem.story();
        List<Response> answers = AtOnce.times(MANY, i -> story.trySave(EDITOR, Drafts.story("Schrijver " + i), story.etag()));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(MANY - 1, answers.stream().filter(answer -> answer.statusCode() == 412).count());
        String winner = answers.stream().filter(answer -> answer.statusCode() == 200).findFirst().orElseThrow().path("draft.texts.nl.title");
        EDITOR.asks().get(story.path()).then().body("draft.texts.nl.title", equalTo(winner)).body("version", equalTo(2)).body("revision", equalTo(2));
    }

    @Test
    void ofManyPublicationsOfOneVersionExactlyOneIsMade() {
        DeskItem story = DeskItem.story();
        List<Response> answers = AtOnce.times(MANY, i -> story.tryTo(PUBLISHER, "_publish", "{language: 'nl'}"));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        assertEquals(1, story.view().getList("languages.nl.publications").size());
    }

    @Test
    void theIntervalsOfAnItemNeverOverlap() {
        DeskItem story = DeskItem.story();
        AtOnce.times(6, i -> {
            int published = 0;
            while (published < 4) {
                story.trySave(EDITOR, Drafts.story(), EDITOR.asks().get(story.path()).header("ETag"));
                published += DeskItem.of("stories", EDITOR.asks().get(story.path())).tryTo(PUBLISHER, "_publish", "{language: 'nl'}").statusCode() == 200 ? 1 : 0;
            }
            return published;
        });
        JsonPath view = story.view();
        List<String> from = view.getList("languages.nl.publications.from");
        List<String> until = view.getList("languages.nl.publications.until");
        for (int i = 1; i < from.size(); i++) {
            assertFalse(Instant.parse(until.get(i)).isAfter(Instant.parse(from.get(i - 1))), "the one before ends where its successor begins");
        }
        assertEquals(1, view.getList("languages.nl.publications.state").stream().filter("live"::equals).count());
    }

    @Test
    void everyPublicationHasAVersionAndNoVersionIsLeftOut() throws SQLException {
        long before = windowVersion();
        List<Integer> done = AtOnce.times(8, i -> {
            DeskItem story = DeskItem.story();
            for (int times = 0; times < 3; times++) {
                story.save(Drafts.story()).publish("nl");
            }
            return 3;
        });
        long after = windowVersion();
        assertEquals(done.stream().mapToInt(Integer::intValue).sum(), after - before);
        Set<Long> stamped = new HashSet<>(numbers("select version from publication where version > " + before));
        // a publication that ended its predecessor stamped both with one version; a later change of a row stamps it again
        assertTrue(stamped.stream().allMatch(version -> version > before && version <= after));
        assertEquals(0, numbers("select id from publication where version = 0").size());
    }

    @Test
    void whoeverPublishedSeesItAtOnceWhileOthersRead() {
        String tag = Drafts.fresh("t");
        List<Integer> seen = AtOnce.times(6, i -> {
            int own = 0;
            for (int times = 0; times < 4; times++) {
                ObjectNode draft = Drafts.story();
                draft.putArray("tags").add(tag);
                DeskItem story = DeskItem.create("stories", draft).publish("nl");
                List<String> ids = NOBODY.asks().get("/api/v1/stories?limit=100&tag=" + tag).then().statusCode(200).extract().path("items.id");
                own += ids.contains(story.id().toString()) ? 1 : 0;
            }
            return own;
        });
        assertEquals(List.of(4, 4, 4, 4, 4, 4), seen);
    }

    @Test
    void twoItemsNeverGetOneKey() {
        String key = Drafts.fresh("sleutel");
        List<Response> answers = AtOnce.times(6, i -> DeskItem.post(EDITOR, "/api/v1/desk/sectors", Drafts.sector(key)));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream().filter(answer -> answer.statusCode() != 201).forEach(answer ->
                answer.then().statusCode(400).body("errors[0].field", equalTo("key")));
    }

    @Test
    void twoItemsNeverGetOneAddress() {
        String title = Drafts.fresh("samen");
        List<String> slugs = AtOnce.times(6, i -> DeskItem.create("stories", Drafts.story(title)).publish("nl").view()
                .getString("languages.nl.publications[0].address"));
        assertEquals(6, Set.copyOf(slugs).size());
    }

    private long windowVersion() throws SQLException {
        return numbers("select version from window_version").getFirst();
    }

    private List<Long> numbers(String query) throws SQLException {
        List<Long> numbers = new ArrayList<>();
        try (Connection connection = database.getConnection(); ResultSet row = connection.createStatement().executeQuery(query)) {
            while (row.next()) {
                numbers.add(row.getLong(1));
            }
        }
        return numbers;
    }
}
