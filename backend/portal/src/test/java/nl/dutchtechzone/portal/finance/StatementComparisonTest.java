package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.LedgerLine;
import org.junit.jupiter.api.Test;

/** Each publication of a year stands for good, and says what it changed in the one before it. */
@QuarkusTest
class StatementComparisonTest extends AccountedYear {

    @Test
    void whatIsRecordedIsNotPublicUntilItIsPublishedAndBothPublicationsStand() {
        LedgerLine wrong = LedgerLine.record("population-figures", Drafts.population(year, one, 900));
        DeskItem statement = publish(Drafts.statement(year, one));
        String address = "/api/v1/finances/" + year;
        String first = NOBODY.asks().get(address + "/publications/1").then().statusCode(200).body("changes", hasSize(0)).extract().asString();
        wrong.reverse("Verkeerde kolom overgenomen.");
        LedgerLine.record("population-figures", Drafts.population(year, one, 1000));
        NOBODY.asks().get(address).then().body("contributions[0].inhabitants", equalTo(900));
        NOBODY.asks().get("/api/v1/contributions?year=" + year).then().body("items.inhabitants", contains(900));
        ObjectNode again = Drafts.statement(year, one);
        ((ObjectNode) again.at("/texts/nl")).put("note", "Het aantal inwoners is hersteld.");
        statement.trySave(TREASURER, again, statement.etag()).then().statusCode(200);
        statement.refresh().act(TREASURER, "_publish", "{}");
        NOBODY.asks().get(address).then().body("contributions[0].inhabitants", equalTo(1000)).body("note", equalTo("Het aantal inwoners is hersteld."));
        NOBODY.asks().get("/api/v1/contributions?year=" + year).then().body("items.inhabitants", contains(1000));
        assertEquals(first, NOBODY.asks().get(address + "/publications/1").asString());
        NOBODY.asks().get(address + "/publications").then().statusCode(200).body("items.number", contains(2, 1)).body("items[0].until", nullValue());
        JsonNode changes = JsonBody.of(NOBODY.asks().get(address + "/publications/2")).get("changes");
        assertEquals("note", changes.get(0).get("what").asText());
        assertEquals("contribution", changes.get(1).get("part").asText());
        assertEquals("900.00", changes.get(1).get("before").decimalValue().toPlainString());
        assertEquals("1000.00", changes.get(1).get("after").decimalValue().toPlainString());
        NOBODY.asks().get(address + "/publications/3").then().statusCode(404);
        statement.refresh().act(TREASURER, "_withdraw", "{}");
        NOBODY.asks().get(address + "/publications/1").then().statusCode(404);
    }

    @Test
    void everyDifferenceBetweenTwoPublicationsIsTold() {
        LedgerLine figure = LedgerLine.record("population-figures", Drafts.population(year, one, 1000).put("status", "provisional"));
        LedgerLine rate = LedgerLine.record("rates", Drafts.json("{year: %d, rate: 1.00}", year));
        // two lines that nothing but their ids tell apart
        LedgerLine first = line(500, 20, null);
        LedgerLine second = line(500, 20, null);
        UUID giver = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("gever"))).publish().id();
        LedgerLine gift = gift(giver, "hours", "Begeleiding", null);
        DeskItem statement = publish(Drafts.statement(year, one));
        figure.reverse("Definitief geworden.");
        LedgerLine.record("population-figures", Drafts.population(year, one, 1000).put("status", "definitive").put("source", "CBS, tabel 37230ned"));
        rate.reverse("Afgesproken tarief.");
        LedgerLine.record("rates", Drafts.json("{year: %d, rate: 1.10}", year));
        LedgerLine.record("contributions", Drafts.json("{year: %d, municipality: '%s', state: 'received', stateDate: '2025-02-01'}", year, one));
        second.reverse("Het bedrag klopte niet.");
        first.reverse("Het bedrag klopte niet.");
        LedgerLine again = line(500, 40, second);
        again.reverse("Het klopte nog niet.");
        ObjectNode corrected = Drafts.budgetLine(year).put("budgeted", 500).put("spent", 45).put("taskField", "3.1").put("replaces", again.id().toString());
        corrected.putObject("description").put("nl", "Twee bijeenkomsten");
        corrected.put("theme", DeskItem.create("themes", Drafts.theme("van-" + key)).publish("nl").id().toString());
        LedgerLine.record("budget-lines", corrected);
        line(500, 30, first);
        gift.reverse("Het was een werkplek.");
        gift(giver, "housing", "Begeleiding", gift);
        gift(giver, "housing", "Werkplek", null);
        ObjectNode saved = Drafts.statement(year, one);
        ((ObjectNode) saved.at("/texts/nl")).put("title", "Geld " + year).put("note", "Alles is nagelopen.").set("body",
                Drafts.json("{type: 'doc', content: [{type: 'paragraph', content: [{type: 'text', text: 'Nagelopen.'}]}]}"));
        statement.trySave(TREASURER, saved, statement.etag()).then().statusCode(200);
        statement.refresh().act(TREASURER, "_publish", "{}");
        JsonNode changes = JsonBody.of(NOBODY.asks().get("/api/v1/finances/" + year + "/publications/2")).get("changes");
        List<String> told = new ArrayList<>();
        changes.forEach(change -> told.add(Stream.of("part", "what", "move", "before", "after", "textBefore", "textAfter")
                .map(field -> change.get(field).asText("")).collect(Collectors.joining("|"))));
        assertEquals(List.of("statement|title|changed|||Financiën %d|Geld %d".formatted(year, year), "statement|body|changed||||", "statement|note|changed||||Alles is nagelopen.",
                "contribution|amount|changed|1000.00|1100.00||", "contribution|rate|changed|1.00|1.10||", "contribution|state|changed|||expected|received",
                "contribution|stateDate|changed||||2025-02-01", "contribution|figureStatus|changed|||provisional|definitive",
                "contribution|source|changed|||CBS 03759ned|CBS, tabel 37230ned",
                "line|spent|changed|20.00|30.00||", "line|description|changed|||Een bijeenkomst|Twee bijeenkomsten", "line|spent|changed|20.00|45.00||",
                "line|theme|changed||||Thema van-" + key, "line|taskField|changed||||3.1",
                "inKind|type|changed|||hours|housing", "inKind|hours|changed|120|||", "inKind|entry|added||||"),
                told.stream().filter(line -> !line.startsWith("result")).toList());
        assertEquals(List.of(first.id().toString(), second.id().toString()), changes.findValues("row").stream().map(JsonNode::asText)
                .filter(row -> row.equals(first.id().toString()) || row.equals(second.id().toString())).distinct().toList());
        NOBODY.asks().get("/api/v1/finances/" + year + "/publications/1").then().body("changes", hasSize(0));
    }

    @Test
    void whatWasCorrectedBeforeTheLedgerKnewWhatItReplacesIsKnownByItsWords() {
        LedgerLine before = line(500, 20, null);
        DeskItem statement = publish(Drafts.statement(year, one));
        before.reverse("Het bedrag klopte niet.");
        line(500, 30, null);
        statement.trySave(TREASURER, Drafts.statement(year, one), statement.etag()).then().statusCode(200);
        statement.refresh().act(TREASURER, "_publish", "{}");
        NOBODY.asks().get("/api/v1/finances/" + year + "/publications/2").then().body("changes[0].move", equalTo("changed"))
                .body("changes[0].what", equalTo("spent")).body("lines[0].first", not(equalTo(before.id().toString())));
    }

    private LedgerLine line(int budgeted, int spent, LedgerLine replaced) {
        return LedgerLine.record("budget-lines", instead(Drafts.budgetLine(year).put("budgeted", budgeted).put("spent", spent), replaced));
    }

    private LedgerLine gift(UUID giver, String type, String description, LedgerLine replaced) {
        ObjectNode gift = Drafts.json("{year: %d, organisation: '%s', type: '%s', description: {nl: '%s'}}", year, giver, type, description);
        return LedgerLine.record("in-kind", instead(type.equals("hours") ? gift.put("hours", 120) : gift, replaced));
    }

    private static ObjectNode instead(ObjectNode entry, LedgerLine replaced) {
        return replaced == null ? entry : entry.put("replaces", replaced.id().toString());
    }
}
