package nl.dutchtechzone.portal.publishing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.migration.Context;
import org.junit.jupiter.api.Test;

/** Migrations that change rows, on rows as they were before. Nothing of it stays. */
@QuarkusTest
class MigrationTest extends ApiTest {

    @Inject
    DataSource database;

    @Test
    void publicationsGetTheWordsOfTheirTitlesAndSummaries() throws SQLException {
        String title = Drafts.fresh("Één, twee: één");
        DeskItem story = DeskItem.create("stories", Drafts.story(title)).publish("nl");
        before((connection, statement) -> {
            String words = "select f.value from publication_facet f join publication p on p.id = f.publication_id where f.facet = 'word' and p.item_id = '"
                    + story.id() + "' order by f.value";
            List<String> expected = column(statement, words);
            assertEquals(TitleWords.of(title, "Waar het over gaat.").stream().sorted().toList(), expected);
            statement.execute("delete from publication_facet where facet = 'word'");
            new TitleWordsOfOld().migrate(new Context() {
                @Override
                public Configuration getConfiguration() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public Connection getConnection() {
                    return connection;
                }
            });
            assertEquals(expected, column(statement, words));
        });
    }

    @Test
    void aPlaceThatWasAMunicipalityIsCalledSo() throws SQLException, IOException {
        DeskItem municipality = DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("gemeente"))).publish();
        DeskItem contact = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("contact"))).publish();
        String[] script;
        try (InputStream file = getClass().getResourceAsStream("/db/migration/V5__contact_place.sql")) {
            script = new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";\\s*(\\n|$)");
        }
        before((connection, statement) -> {
            String id = "'" + contact.id() + "'";
            statement.execute("update revision set draft = json_set(json_remove(draft, '$.municipality'), '$.place', '" + municipality.id() + "') where item_id = " + id);
            statement.execute("update publication set card = json_remove(json_set(card, '$.place', json_object('@', '" + municipality.id()
                    + "')), '$.municipality', '$.logo', '$.sectors') where item_id = " + id);
            for (String part : script) {
                statement.execute(part);
            }
            assertEquals(List.of(municipality.id().toString()), column(statement, "select json_value(draft, '$.municipality') from revision where item_id = " + id));
            assertEquals(List.of("0"), column(statement, "select json_exists(draft, '$.place') from revision where item_id = " + id));
            assertEquals(List.of(municipality.id().toString(), municipality.id().toString()),
                    column(statement, "select json_value(card, '$.municipality.\"@\"') from publication where item_id = " + id));
            assertEquals(List.of("NULL", "NULL"), column(statement, "select json_type(json_extract(card, '$.place')) from publication where item_id = " + id));
        });
    }

    private interface Work {
        void with(Connection connection, Statement statement) throws SQLException;
    }

    private void before(Work work) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            try {
                work.with(connection, statement);
            } finally {
                connection.rollback();
            }
        }
    }

    private static List<String> column(Statement statement, String query) throws SQLException {
        List<String> values = new ArrayList<>();
        try (ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                values.add(row.getString(1));
            }
        }
        return values;
    }
}
