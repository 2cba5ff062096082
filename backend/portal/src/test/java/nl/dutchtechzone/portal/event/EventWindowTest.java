package nl.dutchtechzone.portal.event;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.StatementCount;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the list of events costs, and that answers from memory end when something is over. */
@QuarkusTest
class EventWindowTest extends ApiTest {

    private static final List<String> FIELDS = List.of("id", "title", "slug", "past", "start", "end", "type", "state");

    private final String place = Drafts.fresh("gemeente");
    private DeskItem municipality;

    @Inject
    DataSource database;

    @BeforeEach
    void makePlace() {
        municipality = DeskItem.create("municipalities", Drafts.municipality(place)).publish();
    }

    @Test
    void whatIsOverGoesByItself() throws SQLException {
        DeskItem event = event("2071-01-01T10:00", "2071-01-01T11:00", null);
        try (Connection connection = database.getConnection(); PreparedStatement change = connection.prepareStatement("""
                update publication_occurrence o join publication p on p.id = o.publication_id
                set o.starts_at = utc_timestamp(3) - interval 1 hour, o.ends_at = utc_timestamp(3) + interval 4 second where p.item_id = ?""")) {
            change.setString(1, event.id().toString());
            change.executeUpdate();
        }
        // a change of the window, after which its next boundary is read again, as after the event's own publication
        event("2071-01-01T10:00", "2071-01-01T11:00", null).withdraw("nl");
        Eventually.changes(this::total, 1, 0);
    }

    private int total() {
        return NOBODY.asks().queryParam("municipality", place).get("/api/v1/events").then().statusCode(200).extract().path("total");
    }

    @Test
    void takesFewStatementsHoweverManyRows() throws SQLException {
        event("2072-01-01T10:00", "2072-01-01T11:00", "FREQ=DAILY;COUNT=60");
        String slug = NOBODY.asks().queryParam("municipality", place).queryParam("limit", 1).get("/api/v1/events").path("items[0].slug");
        assertTrue(statements("/api/v1/events?from=2072-01-0%d&to=2072-12-31&limit=100&municipality=" + place) <= 3);
        assertTrue(statements("/api/v1/events?from=2072-01-0%d&to=2072-12-30&limit=1&lang=nl&fallback=true&municipality=" + place) <= 3);
        assertTrue(statements("/api/v1/events/" + slug + "?fields=upcoming,%f") <= 3);
    }

    private int statements(String address) throws SQLException {
        List<String> cold = new ArrayList<>();
        for (int i = 1; i <= FIELDS.size(); i++) {
            cold.add(address.replace("%d", Integer.toString(i)).replace("%f", FIELDS.get(i - 1)));
        }
        return new StatementCount(database).fewest(cold);
    }

    private DeskItem event(String start, String end, String rule) {
        ObjectNode draft = Drafts.event().put("start", start).put("end", end);
        draft.putArray("municipalities").add(municipality.id().toString());
        if (rule != null) {
            draft.putObject("repetition").put("rule", rule);
        }
        return DeskItem.create("events", draft).publish("nl");
    }
}
