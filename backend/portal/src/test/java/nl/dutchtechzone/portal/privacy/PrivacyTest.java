package nl.dutchtechzone.portal.privacy;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Known;
import nl.dutchtechzone.portal.api.LedgerLine;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Who is erased is found nowhere any more: not in the database, not in an answer, not after a restored backup. */
@QuarkusTest
class PrivacyTest extends ApiTest {

    private static final String PEOPLE = "/api/v1/desk/privacy/people/";

    /** Columns of text in which nobody writes: names of kinds, states, tokens, what the application makes itself. */
    private static final Set<String> NOBODY_WRITES = Set.of("item.kind", "item.created_by", "item.changed_by", "account.subject",
            "revision.author", "language_state.language", "language_state.state", "language_state.author", "working_copy.subject",
            "publication.kind", "publication.language", "publication_facet.facet", "publication_facet.kind", "publication_facet.language",
            "publication_occurrence.facet", "publication_occurrence.kind", "publication_occurrence.language", "publication_reference.role",
            "slug.kind", "slug.language", "audit_line.subject", "audit_line.action", "audit_line.kind", "audit_line.language",
            "idempotent_reply.subject", "idempotent_reply.route", "idempotent_reply.reply_key", "idempotent_reply.body_hash",
            "media_file.type", "media_file.colour", "media_file.renditions", "media_rendition.type", "ledger_entry.book",
            "ledger_entry.recorded_by", "person_value.field", "person_value.ground", "person_value.scope", "erasure.subject", "erasure.sort",
            "webhook.collections", "webhook.secret", "webhook.paused_by", "webhook.told", "webhook.telling", "webhook.tried_problem");

    /** What goes with the person. */
    private static final Set<String> OF_THE_PERSON = Set.of("person_value.value");

    @Inject
    DataSource database;

    @Inject
    ErasedAgain again;

    @Test
    void whoIsErasedIsFoundNowhere() throws SQLException {
        String first = Drafts.fresh("Wil").replace("-", "");
        String last = "Voor" + first.toLowerCase();
        String name = first + " van " + last;
        String email = first.toLowerCase() + "@voorbeeld.nl";
        DeskItem body = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("bestuur"))).publish();
        DeskItem person = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(person).keep(EDITOR, Known.value("name", name, "everywhere"), Known.value("email", email, "page"),
                Known.value("phone", "0591 445566", "page"));
        person.refresh().publish();
        ObjectNode draft = Drafts.story(name);
        draft.putArray("tags").add(name);
        ObjectNode text = (ObjectNode) draft.at("/texts/nl");
        text.put("summary", "Een gesprek met " + name.toUpperCase() + ".");
        text.set("body", Drafts.json("{type: 'doc', content: [{type: 'paragraph', content: [{type: 'text', text: 'Bel %s'},"
                + " {type: 'text', marks: [{type: 'bold'}], text: ' van %s'}, {type: 'text', text: ' op 0591-44 55 66 of '},"
                + " {type: 'text', marks: [{type: 'link', attrs: {href: 'mailto:%s'}}], text: 'mail'}]}]}", first, last, email));
        DeskItem story = DeskItem.of("stories", EDITOR.asks().contentType(ContentType.JSON).header("Idempotency-Key", Drafts.fresh("sleutel"))
                .body(draft.toString()).post("/api/v1/desk/stories").then().statusCode(201).extract().response());
        story.publish("nl");
        text.put("summary", "Nog een gesprek met " + name + ".");
        story.save(draft).act(EDITOR, "_submit", "{language: 'nl'}")
                .act(PUBLISHER, "_request-changes", "{language: 'nl', comment: 'Vraag %s eerst.'}", name);
        EDITOR.asks().contentType(ContentType.JSON).body(Drafts.json("{draft: {texts: {nl: {title: '%s zegt ja'}}}, baseVersion: 1}", name).toString())
                .put(story.path() + "/working-copy").then().statusCode(200);
        LedgerLine.record("budget-lines", Drafts.json("{year: 2078, side: 'expense', description: {nl: 'Lezing door %s'}, budgeted: 250.00}", name));
        String address = story.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "/api/v1/stories/");
        // answers that are kept from now on
        for (String question : List.of(address, "/api/v1/stories?q=" + name, "/api/v1/search?q=" + name, "/api/v1/people/" + person.id())) {
            NOBODY.asks().get(question).then().statusCode(200);
        }

        List<String> places = ADMINISTRATOR.asks().contentType(ContentType.JSON).body("{}").post(PEOPLE + person.id() + "/_find").then().statusCode(200)
                .extract().jsonPath().getList("items.place");
        assertTrue(Set.copyOf(places).containsAll(Set.of("item", "revision", "workingCopy", "remark", "publication", "ledger", "reply", "address")), () -> "found in " + places);
        ADMINISTRATOR.asks().get(PEOPLE + person.id()).then().statusCode(200).body("values.value", hasItems(name, email))
                .body("audit.action", hasItems("create", "save-values", "publish")).body("texts.size()", greaterThan(5));
        erase(person, "Iemand anders").then().statusCode(400);
        erase(person, name).then().statusCode(204);

        for (String word : List.of(first, email, "445566", "0591-44 55 66")) {
            assertEquals(List.of(), columnsWith(word), word);
        }
        String freed = story.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "/api/v1/stories/");
        String shown = NOBODY.asks().get(freed).then().statusCode(200).body("title", equalTo(Wanted.GONE)).extract().asString();
        assertFalse(shown.toLowerCase().contains(first.toLowerCase()), shown);
        assertFalse(shown.contains("44 55 66") || shown.contains(email), shown);
        NOBODY.asks().get(address).then().statusCode(404);
        NOBODY.asks().get("/api/v1/search?q=" + first).then().statusCode(200).body("items.id", not(hasItem(story.id().toString())));
        NOBODY.asks().get("/api/v1/stories?q=" + first).then().body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/people/" + person.id()).then().statusCode(404);
        ADMINISTRATOR.asks().get(PEOPLE + person.id()).then().body("values.size()", equalTo(0)).body("audit.action", hasItem("erase"))
                .body("revisions[0].draft.roles.size()", equalTo(0));
    }

    @Test
    void aRestoredBackupIsToldOfErasures() throws SQLException {
        String name = Drafts.fresh("Barend");
        DeskItem person = DeskItem.create("people", Drafts.json("{}"));
        Known.of(person).keep(EDITOR, Known.value("name", name, "desk"));
        erase(person, name).then().statusCode(204);
        // the database as it was before
        change("delete from erasure where subject = '" + person.id() + "'");
        change("update item set trashed_at = null where id = '" + person.id() + "'");
        Known.of(person).keep(EDITOR, Known.value("name", name, "desk"));
        assertTrue(again.apply() > 0);
        assertEquals(List.of(), columnsWith(name));
        assertEquals(0, again.apply());
    }

    @Test
    void anAccountLosesItsNameOnceItIsBlocked() throws SQLException {
        String subject = Drafts.fresh("subject");
        String name = Drafts.fresh("Cornelia");
        change("insert into account (subject, name) values ('" + subject + "', '" + name + "')");
        String address = "/api/v1/desk/privacy/accounts/" + subject;
        ADMINISTRATOR.asks().get("/api/v1/desk/privacy/accounts").then().statusCode(200).body("items.subject", hasItem(subject));
        ADMINISTRATOR.asks().get(address).then().statusCode(200).body("name", equalTo(name)).body("blockedAt", nullValue());
        String body = Drafts.json("{confirmation: '%s'}", name).toString();
        ADMINISTRATOR.asks().contentType(ContentType.JSON).body(body).post(address + "/_erase").then().statusCode(409);
        ADMINISTRATOR.asks().put("/api/v1/desk/blocked-accounts/" + subject).then().statusCode(204);
        ADMINISTRATOR.asks().contentType(ContentType.JSON).body(body).post(address + "/_erase").then().statusCode(204);
        assertEquals(List.of(), columnsWith(name));
        ADMINISTRATOR.asks().get(address).then().body("name", equalTo("?")).body("audit.size()", equalTo(0));
    }

    @Test
    void everyTextOfTheDatabaseIsLookedThrough() throws SQLException {
        Set<String> known = Stream.concat(TextPlace.ALL.stream().map(place -> place.table() + "." + place.column()),
                Stream.of(NOBODY_WRITES, OF_THE_PERSON).flatMap(Set::stream)).collect(Collectors.toSet());
        Set<String> unknown = new TreeSet<>(textColumns());
        unknown.removeAll(known);
        assertEquals(Set.of(), unknown, "columns that an erasure does not look at; add them to TextPlace, or to those in which nobody writes");
    }

    @Test
    void wordsAreFoundAsPeopleWriteThem() {
        Wanted wanted = new Wanted(List.of("Anna de Vries", "0591-123 456"), "weg-1");
        assertEquals("[…] en […], niet Annabel de Vriesman", wanted.without("ANNA  de vries en Anna de Vries, niet Annabel de Vriesman"));
        assertEquals("Bel […], niet 10591123456", wanted.without("Bel 0591 12 34 56, niet 10591123456"));
        assertEquals("/verhalen/weg-1-begint", wanted.without("/verhalen/anna-de-vries-begint"));
        assertEquals("{\"slug\":\"weg-1-aan-zee\"}", JsonText.without("{\"slug\":\"barend-aan-zee\"}", new Wanted(List.of("Barend"), "weg-1")));
        assertEquals("{\"content\":[{\"type\":\"text\",\"text\":\"Dag […]\"},{\"type\":\"text\",\"text\":\"!\"}]}",
                JsonText.without("{\"content\":[{\"type\":\"text\",\"text\":\"Dag Anna\"},{\"type\":\"text\",\"text\":\" de Vries!\"}]}", wanted));
    }

    private static Response erase(DeskItem person, String confirmation) {
        return Someone.ADMINISTRATOR.asks().contentType(ContentType.JSON).body(Drafts.json("{confirmation: '%s'}", confirmation).toString())
                .post(PEOPLE + person.id() + "/_erase");
    }

    private List<String> columnsWith(String word) throws SQLException {
        List<String> found = new ArrayList<>();
        for (String column : textColumns()) {
            String[] parts = column.split("\\.");
            if (!query("select 1 from " + parts[0] + " where convert(" + parts[1] + " using utf8mb4) collate utf8mb4_uca1400_ai_ci like '%"
                    + word + "%' limit 1").isEmpty()) {
                found.add(column);
            }
        }
        return found;
    }

    private List<String> textColumns() throws SQLException {
        return query("select concat(table_name, '.', column_name) from information_schema.columns where table_schema = database()"
                + " and data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext', 'tinytext', 'json')"
                + " and table_name <> 'flyway_schema_history' order by 1");
    }

    private List<String> query(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> found = new ArrayList<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }

    private void change(String sql) throws SQLException {
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
