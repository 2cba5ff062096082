package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.LedgerLine;
import org.junit.jupiter.api.Test;

/** A year's money is published as one whole; what is missing makes no false total. */
@QuarkusTest
class StatementTest extends AccountedYear {

    @Test
    void contributionsAreInhabitantsTimesTheRate() {
        LedgerLine.record("population-figures", Drafts.population(year, one, 108765));
        LedgerLine.record("population-figures", Drafts.population(year, other, 25919));
        publish(Drafts.statement(year, one, other));
        String seen = NOBODY.asks().get("/api/v1/finances/" + year).then().statusCode(200).extract().asString();
        assertTrue(seen.contains("\"amount\":134684.00"), seen);
        NOBODY.asks().get("/api/v1/contributions?year=" + year).then().statusCode(200).body("total", equalTo(2))
                .body("items.state", contains("expected", "expected")).body("items.inhabitants", contains(108765, 25919));
        NOBODY.asks().get("/api/v1/contributions?year=" + year + "&municipality=" + key).then().statusCode(200).body("items.inhabitants", contains(108765));
        NOBODY.asks().get("/api/v1/contributions?state=received&year=" + year).then().statusCode(200).body("total", equalTo(0));
        String next = NOBODY.asks().get("/api/v1/contributions?limit=1&year=" + year).then().statusCode(200).extract().path("next");
        NOBODY.asks().urlEncodingEnabled(false).get(next.substring(next.indexOf("/api"))).then().statusCode(200)
                .body("items.inhabitants", contains(25919)).body("next", nullValue());
    }

    @Test
    void aMissingFigureMakesNoTotal() {
        LedgerLine.record("population-figures", Drafts.population(year, one, 1000));
        LedgerLine.record("rates", Drafts.json("{year: %d, rate: 1.10}", year));
        publish(Drafts.statement(year, one, other));
        NOBODY.asks().get("/api/v1/finances/" + year).then().statusCode(200)
                .body("totals.contributions.amount", nullValue()).body("totals.contributions.missing", equalTo(1))
                .body("totals.income.budgeted", nullValue()).body("totals.result.budgeted", nullValue())
                .body("contributions.state", contains("expected", "missing"));
        JsonNode totals = JsonBody.of(NOBODY.asks().get("/api/v1/finances/" + year)).get("totals");
        assertEquals("1100.00", totals.at("/contributions/known").decimalValue().toPlainString());
    }

    @Test
    void saysByHowMuchItDoesNotAddUp() {
        LedgerLine.record("population-figures", Drafts.population(year, one, 1000));
        LedgerLine.record("contributions", Drafts.json("{year: %d, municipality: '%s', state: 'invoiced', stateDate: '2025-02-01'}", year, one));
        LedgerLine.record("budget-lines", Drafts.budgetLine(year).put("budgeted", 1250).put("spent", 200.5));
        publish(Drafts.statement(year, one));
        JsonNode totals = JsonBody.of(NOBODY.asks().get("/api/v1/finances/" + year)).get("totals");
        assertEquals("-250.00", totals.at("/result/budgeted").decimalValue().toPlainString());
        assertEquals("1000.00", totals.at("/income/committed").decimalValue().toPlainString());
        assertEquals("-200.50", totals.at("/result/spent").decimalValue().toPlainString());
    }

    @Test
    void isTakenAlongAsTables() {
        String action = DeskItem.create("actions", Drafts.action(DeskItem.create("plans", Drafts.plan(year)).publish("nl").id(),
                DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl").id())).publish("nl").id().toString();
        LedgerLine.record("population-figures", Drafts.population(year, one, 1000));
        ObjectNode line = Drafts.budgetLine(year).put("budgeted", 1250.5).put("spent", 20).put("action", action).put("taskField", "3.1");
        line.putObject("description").put("nl", "=cmd|'/C calc'!A0");
        String id = LedgerLine.record("budget-lines", line).id().toString();
        DeskItem statement = publish(Drafts.statement(year, one, other));
        String address = "/api/v1/finances/" + year;
        String title = NOBODY.asks().get(address).path("lines[0].action.title");
        String head = "year,side,description,budgeted,committed,spent,theme,action,taskField,id,first\r\n";
        String lines = head + "%d,expense,'=cmd|'/C calc'!A0,1250.50,,20.00,,%s,3.1,%s,%s\r\n".formatted(year, title, id, id);
        assertEquals(lines, table(address + "/lines", "lines-" + year + ".csv"));
        String contributed = "%d,Gemeente %s,%s,expected,,1000,%d-01-01,".formatted(year, key, key, year);
        String contributions = table(address + "/contributions", "contributions-" + year + ".csv");
        assertTrue(contributions.contains("\r\n" + contributed), contributions);
        assertTrue(contributions.contains(",1.00,1000.00\r\n") && contributions.contains(",missing,,,"), contributions);
        assertEquals(contributions, table("/api/v1/contributions/table?year=" + year, "contributions.csv"));
        String some = table("/api/v1/contributions/table?form=spreadsheet&state=expected&municipality=" + key, "contributions.csv");
        assertTrue(some.startsWith("\uFEFFyear;municipality;key;") && some.endsWith(";1,00;1000,00\r\n"), some);
        assertEquals(2, some.lines().count());
        assertTrue(table("/api/v1/contributions/table", "contributions.csv").contains("\r\n" + contributed));
        statement.refresh().trySave(TREASURER, Drafts.statement(year, other, one), statement.etag()).then().statusCode(200);
        statement.refresh().act(TREASURER, "_publish", "{}");
        assertEquals(lines, table(address + "/publications/1/lines", "lines-" + year + "-1.csv"));
        assertEquals(contributions, table(address + "/publications/1/contributions", "contributions-" + year + "-1.csv"));
        assertNotEquals(contributions, table(address + "/publications/2/contributions", "contributions-" + year + "-2.csv"));
        NOBODY.asks().get(address + "/publications/3/lines").then().statusCode(404);
        NOBODY.asks().get("/api/v1/finances/1999/lines").then().statusCode(404);
        NOBODY.asks().get("/api/v1/contributions/table?limit=1&municipality=nergens").then().statusCode(400).body("errors.field", hasItem("limit"));
        NOBODY.asks().get("/api/v1/contributions/table?municipality=nergens").then().statusCode(400).body("errors.field", hasItem("municipality"));
        NOBODY.asks().accept("application/json").get(address + "/lines").then().statusCode(406);
    }

    @Test
    void namesEveryMunicipalityThatTheLedgerKnows() {
        LedgerLine.record("population-figures", Drafts.population(year, one, 900));
        DeskItem.post(TREASURER, "/api/v1/desk/finances", Drafts.statement(year, other)).then().statusCode(400)
                .body("errors.field", hasItem("municipalities"));
    }

    @Test
    void isThereOnceAYear() {
        publish(Drafts.statement(year, one));
        DeskItem.post(TREASURER, "/api/v1/desk/finances", Drafts.statement(year, one)).then().statusCode(400).body("errors.field", hasItem("year"));
        NOBODY.asks().get("/api/v1/finances?fields=year,totals&year=" + year).then().statusCode(200).body("items[0].year", equalTo(year));
        NOBODY.asks().get("/api/v1/finances/1999").then().statusCode(404);
    }

    /** A table as its bytes are, once it is clear that it is a file. */
    private static String table(String address, String file) {
        Response answer = NOBODY.asks().get(address);
        answer.then().statusCode(200).header("Content-Type", startsWith("text/csv; charset=utf-8"))
                .header("Content-Disposition", equalTo("attachment; filename=\"" + file + "\""));
        return new String(answer.asByteArray(), StandardCharsets.UTF_8);
    }
}
