package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import nl.dutchtechzone.portal.api.StatementCount;
import org.junit.jupiter.api.Test;

/** An answer that is not in memory takes a few statements, and as many with much content as with little. */
@QuarkusTest
class StatementsTest extends ApiTest {

    private static final int MORE = 30;

    @Inject
    DataSource database;

    private final String theme = Drafts.fresh("thema");
    private final String municipality = Drafts.fresh("gemeente");
    private final String tag = Drafts.fresh("t");
    private DeskItem ofTheme;
    private DeskItem ofMunicipality;

    @Test
    void areFewAndAsManyAtAnySize() throws SQLException {
        ofTheme = DeskItem.create("themes", Drafts.theme(theme)).publish("nl");
        ofMunicipality = DeskItem.create("municipalities", Drafts.municipality(municipality)).publish();
        story(tag);
        Map<String, Integer> few = counts(1);
        for (int i = 0; i < MORE; i++) {
            story(tag + "-" + i);
        }
        assertEquals(few, counts(1 + MORE));
        Map<String, Integer> most = Map.of("list", 3, "common filter", 3, "rare filter", 3, "by title", 3, "words", 3, "expanded", 4, "changes", 5,
                "search", 0, "suggestions", 0, "trail", 7);
        few.forEach((question, count) -> assertTrue(count <= most.get(question), question + " takes " + count));
    }

    /** One admits the caller and one reads what the draft refers to. */
    @Test
    void aCreateReadsTwice() throws SQLException {
        ofTheme = DeskItem.create("themes", Drafts.theme(theme));
        ObjectNode draft = Drafts.story();
        draft.putArray("themes").add(ofTheme.id().toString());
        assertEquals(2, new StatementCount(database).fewestOf(Collections.nCopies(3, () -> DeskItem.create("stories", draft))));
    }

    private Map<String, Integer> counts(int stories) throws SQLException {
        // the search index has read them all, so that it asks for nothing meanwhile
        Eventually.holds("found", () -> NOBODY.asks().get("/api/v1/search?q=gaat&theme=" + theme).<Integer>path("total") == stories);
        String filter = "/api/v1/stories?theme=" + theme + "&municipality=" + municipality;
        NOBODY.asks().get(filter + "&tag=" + tag).then().statusCode(200).body("total", equalTo(1));
        Map<String, Integer> counts = new LinkedHashMap<>();
        counts.put("list", of("/api/v1/stories?limit="));
        counts.put("common filter", of(filter + "&limit="));
        counts.put("rare filter", of(filter + "&tag=" + tag + "&limit="));
        counts.put("by title", of(filter + "&sort=title&limit="));
        counts.put("words", of(filter + "&q=over+gaat&limit="));
        counts.put("expanded", of(filter + "&expand=themes,municipalities&limit="));
        counts.put("changes", of(filter + "&changedSince=1-1&limit="));
        counts.put("search", of("/api/v1/search?q=verhaal&theme=" + theme + "&limit="));
        counts.put("suggestions", new StatementCount(database).fewest(List.of("/api/v1/search/suggestions?q=ver", "/api/v1/search/suggestions?q=verh")));
        String trail = "/api/v1/trail/theme/" + ofTheme.id();
        counts.put("trail", new StatementCount(database).fewest(List.of(trail, trail + "?lang=nl", trail + "?lang=en")));
        return counts;
    }

    /** Each shows less than the one before, so that what it points at has been read. */
    private int of(String question) throws SQLException {
        return new StatementCount(database).fewest(IntStream.range(0, 4).mapToObj(i -> question + (23 - i)).toList());
    }

    private void story(String tagged) {
        ObjectNode draft = Drafts.story();
        draft.putArray("themes").add(ofTheme.id().toString());
        draft.putArray("municipalities").add(ofMunicipality.id().toString());
        draft.putArray("tags").add(tagged);
        DeskItem.create("stories", draft).publish("nl");
    }
}
