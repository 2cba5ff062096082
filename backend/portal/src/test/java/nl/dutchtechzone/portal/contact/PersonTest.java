package nl.dutchtechzone.portal.contact;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Eventually;
import nl.dutchtechzone.portal.api.Follow;
import nl.dutchtechzone.portal.api.Known;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known of people shows where they allowed it, as long as they do, and nowhere else. */
@QuarkusTest
class PersonTest extends ApiTest {

    private static final String PEOPLE = "/api/v1/people";

    @Inject
    DataSource database;

    private String key;
    private DeskItem body;
    private String bodyAddress;

    @BeforeEach
    void makeBody() {
        key = Drafts.fresh("bestuur");
        body = DeskItem.create("contacts", Drafts.contact(key)).publish();
        bodyAddress = "/api/v1/contacts/" + body.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
    }

    @Test
    void showsEachValueWhereItMayBeShown() {
        String name = Drafts.fresh("Zonnebloem");
        DeskItem person = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(person).keep(EDITOR, Known.value("name", name, "everywhere"), Known.value("email", name + "@voorbeeld.nl", "page"),
                Known.value("phone", "0591 998877", "desk"));
        person.refresh().publish();
        String own = PEOPLE + "/" + person.id();

        NOBODY.asks().get(own).then().statusCode(200).body("title", equalTo(name)).body("name", equalTo(name))
                .body("email", equalTo(name + "@voorbeeld.nl")).body("phone", nullValue()).body("roles.title", contains("Voorzitter"));
        NOBODY.asks().get(own + "?lang=en&fields=phone,name").then().statusCode(200).body("phone", nullValue()).body("name", equalTo(name));
        NOBODY.asks().get(PEOPLE + "?organisation=" + key).then().statusCode(200).body("items.title", contains(name))
                .body("items.email", contains(nullValue())).body("items.phone", contains(nullValue()));
        NOBODY.asks().get(bodyAddress).then().statusCode(200).body("members.person.title", contains(name)).body("earlierMembers", empty());
        NOBODY.asks().get(PEOPLE + "?sort=title&q=" + name).then().body("items.id", contains(person.id().toString()));
        NOBODY.asks().get("/api/v1/search?q=" + name).then().body("items.id", hasItem(person.id().toString()));
        for (String hidden : new String[] {"998877", "voorbeeld.nl"}) {
            NOBODY.asks().get(PEOPLE + "?organisation=" + key + "&q=" + hidden).then().body("total", equalTo(0));
            NOBODY.asks().get("/api/v1/search?q=" + hidden).then().body("items.id", not(hasItem(person.id().toString())));
        }
        EDITOR.asks().get("/api/v1/desk/people?q=" + name).then().body("items.titles.nl", contains(name));
        EDITOR.asks().get(person.path()).then().body("draft.roles.size()", equalTo(1)).body("draft.name", nullValue());
    }

    @Test
    void isNamelessWhereTheNameIsForTheOwnPageOnly() {
        String name = Drafts.fresh("Maanbloem");
        DeskItem person = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(person).keep(EDITOR, Known.value("name", name, "page"));
        person.refresh().publish();
        NOBODY.asks().get(PEOPLE + "/" + person.id()).then().body("title", equalTo(name));
        NOBODY.asks().get(bodyAddress).then().body("members.person.title", contains("Naam niet openbaar")).body("members.person.name", contains(nullValue()));
        NOBODY.asks().get(bodyAddress.replaceFirst("$", "?lang=en")).then().body("members.person.title", contains("Name not public"));
        NOBODY.asks().get(PEOPLE + "?sort=title&q=" + name).then().body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/search?q=" + name).then().body("items.id", not(hasItem(person.id().toString())));
    }

    @Test
    void whoHasAPublicNameComesFirst() {
        DeskItem nameless = DeskItem.create("people", Drafts.person(body.id())).publish();
        DeskItem named = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(named).keep(EDITOR, Known.value("name", Drafts.fresh("Zonder"), "everywhere"));
        named.refresh().publish();
        DeskItem earlier = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(earlier).keep(EDITOR, Known.value("name", Drafts.fresh("Aster"), "everywhere"));
        earlier.refresh().publish();
        assertEquals(Stream.of(earlier, named, nameless).map(one -> one.id().toString()).toList(),
                Follow.ids(NOBODY.asks().get(PEOPLE + "?sort=title&limit=1&organisation=" + key).jsonPath()));
    }

    @Test
    void onlyAPublisherShowsMoreOfWhoIsPublic() {
        String name = Drafts.fresh("Sterbloem");
        DeskItem person = DeskItem.create("people", Drafts.person(body.id())).publish();
        NOBODY.asks().get(PEOPLE + "/" + person.id()).then().body("title", equalTo("Naam niet openbaar"));
        Known known = Known.of(person).keep(EDITOR, Known.value("name", name, "desk"));
        NOBODY.asks().get(PEOPLE + "/" + person.id()).then().body("name", nullValue());
        known.tryToKeep(EDITOR, Known.value("name", name, "everywhere")).then().statusCode(403);
        known.keep(PUBLISHER, Known.value("name", name, "everywhere"));
        NOBODY.asks().get(PEOPLE + "/" + person.id()).then().body("name", equalTo(name));
        NOBODY.asks().get(PEOPLE + "?q=" + name).then().body("total", equalTo(1));
        known.keep(EDITOR);
        NOBODY.asks().get(PEOPLE + "/" + person.id()).then().body("name", nullValue());
        NOBODY.asks().get(PEOPLE + "?q=" + name).then().body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/search?q=" + name).then().body("items.id", not(hasItem(person.id().toString())));
    }

    @Test
    void aValueThatIsNotConfirmedInTimeEndsByItself() throws SQLException {
        String name = Drafts.fresh("Eendagsbloem");
        DeskItem person = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(person).keep(EDITOR, Known.value("name", name, "everywhere"));
        person.refresh().publish();
        NOBODY.asks().get("/api/v1/search?q=" + name).then().body("items.id", hasItem(person.id().toString()));
        endSoon(person.id());
        // so that the index hears of the end too, as it does when values are kept over the API
        person.refresh().publish();
        Eventually.holds("the name is gone", () -> NOBODY.asks().get(PEOPLE + "/" + person.id()).jsonPath().get("name") == null);
        NOBODY.asks().get(PEOPLE + "?q=" + name).then().body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/search?q=" + name).then().body("items.id", not(hasItem(person.id().toString())));
        EDITOR.asks().get("/api/v1/desk/privacy/due?days=400").then().statusCode(200).body("items.person", hasItem(person.id().toString()));
    }

    @Test
    void tellsWhoseTermIsOver() {
        DeskItem.create("people", Drafts.json("{order: 2, roles: [{organisation: '%s', title: {nl: 'Lid'}, fromDate: '2020-01-01', untilDate: '2021-12-31'},"
                + " {organisation: '%s', title: {nl: 'Penningmeester', en: 'Treasurer'}, fromDate: '2022-01-01'}]}", body.id(), body.id())).publish();
        NOBODY.asks().get(bodyAddress + "?lang=en").then().body("members.title", contains("Treasurer"))
                .body("earlierMembers.title", contains("Lid")).body("earlierMembers.untilDate", contains("2021-12-31"));
    }

    @Test
    void faultsAreAllNamed() {
        DeskItem.post(EDITOR, "/api/v1/desk/people", Drafts.json(
                "{roles: [{organisation: '%s', title: {}, fromDate: '2022-01-01', untilDate: '2021-01-01'}]}", UUID.randomUUID())).then()
                .statusCode(400).body("errors.field", containsInAnyOrder("roles[0].organisation", "roles[0].title", "roles[0].untilDate"));
        DeskItem person = DeskItem.create("people", Drafts.person(body.id()));
        Known.of(person).tryToKeep(EDITOR, Known.value("email", "geen adres", "page"), Known.value("phone", "bel maar", "desk").put("goodUntilDate", "2099-01-01"),
                Known.value("phone", "0591 123456", "desk").put("givenDate", "2099-01-01")).then().statusCode(400)
                .body("errors.field", containsInAnyOrder("values[0].value", "values[1].value", "values[1].goodUntilDate",
                        "values[2].givenDate", "values[2].confirmedDate", "values[2].field"));
        Known.of(person).tryToKeep(EDITOR, "\"1\"").then().statusCode(412).body("detail", containsString("meanwhile"));
    }

    private void endSoon(UUID person) throws SQLException {
        try (Connection connection = database.getConnection(); PreparedStatement change = connection.prepareStatement(
                "update person_value set good_until = utc_timestamp(3) + interval 2 second where person_id = ?")) {
            change.setString(1, person.toString());
            assertEquals(1, change.executeUpdate());
        }
    }
}
