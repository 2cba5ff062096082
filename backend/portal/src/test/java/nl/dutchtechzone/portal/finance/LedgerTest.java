package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.LedgerLine;
import nl.dutchtechzone.portal.publishing.Facet;
import org.junit.jupiter.api.Test;

/** What is recorded stays; a mistake is taken back with a reason. */
@QuarkusTest
class LedgerTest extends ApiTest {

    private static final int YEAR = 2031;

    @Test
    void aFigureIsRecordedOnceAndPutRightWithAReason() {
        UUID municipality = municipality();
        LedgerLine wrong = LedgerLine.record("population-figures", Drafts.population(YEAR, municipality, 108756));
        LedgerLine.tryTo("population-figures", Drafts.population(YEAR, municipality, 108765)).then().statusCode(409)
                .body("detail", containsString("108756 inhabitants")).body("code", equalTo("figure-there")).body("about.inhabitants", equalTo("108756"));
        LedgerLine reversal = wrong.reverse("Typfout: twee cijfers verwisseld.");
        LedgerLine.record("population-figures", Drafts.population(YEAR, municipality, 108765));
        wrong.tryToReverse("Nog eens.").then().statusCode(409).body("detail", containsString("Typfout"));
        reversal.tryToReverse("Toch niet.").then().statusCode(409);
        TREASURER.asks().get("/api/v1/desk/ledger/" + wrong.id()).then().statusCode(200)
                .body("reversedBy", equalTo(reversal.id().toString())).body("entry.inhabitants", equalTo(108756));
    }

    @Test
    void theSameEntrySentAgainIsRecordedOnce() {
        ObjectNode entry = Drafts.budgetLine(YEAR).put("id", Drafts.freshId().toString());
        LedgerLine first = LedgerLine.record("budget-lines", entry);
        LedgerLine.tryTo("budget-lines", entry).then().statusCode(200).body("position", equalTo(first.row().get("position").asInt()));
        LedgerLine.tryTo("budget-lines", entry.put("budgeted", 300)).then().statusCode(409);
    }

    @Test
    void aCorrectionNamesTheOneRowThatItReplaces() {
        LedgerLine wrong = LedgerLine.record("budget-lines", Drafts.budgetLine(YEAR));
        ObjectNode right = Drafts.budgetLine(YEAR).put("budgeted", 300).put("replaces", wrong.id().toString());
        LedgerLine.tryTo("budget-lines", right).then().statusCode(409).body("detail", containsString("still stands"));
        LedgerLine reversal = wrong.reverse("Een ander bedrag.");
        LedgerLine.tryTo("budget-lines", Drafts.budgetLine(YEAR + 1).put("replaces", wrong.id().toString())).then().statusCode(400)
                .body("errors.field", contains("replaces"));
        LedgerLine.tryTo("budget-lines", Drafts.budgetLine(YEAR).put("replaces", reversal.id().toString())).then().statusCode(400)
                .body("errors.code", contains("unknown-reference"));
        LedgerLine corrected = LedgerLine.record("budget-lines", right);
        LedgerLine.tryTo("budget-lines", right).then().statusCode(409).body("detail", containsString("replaced already"));
        LedgerLine.tryTogether(Drafts.json("{reversals: [{entry: '%s', reason: 'Toch niet.'}], budgetLines: [%s]}", corrected.id(),
                Drafts.budgetLine(YEAR).put("replaces", corrected.id().toString()))).then().statusCode(200).body("items[1].entry.replaces", equalTo(corrected.id().toString()));
    }

    @Test
    void anInvoiceFreezesWhatItIsMadeOf() {
        UUID municipality = municipality();
        LedgerLine figure = LedgerLine.record("population-figures", Drafts.population(YEAR, municipality, 1000));
        LedgerLine invoice = LedgerLine.record("contributions", contribution(municipality, "invoiced"));
        assertEquals("1000.00", invoice.row().at("/entry/basis/amount").decimalValue().toPlainString());
        figure.reverse("Herzien door het CBS.");
        LedgerLine.record("population-figures", Drafts.population(YEAR, municipality, 1010));
        LedgerLine receipt = LedgerLine.record("contributions", contribution(municipality, "received"));
        assertEquals(1000, receipt.row().at("/entry/basis/inhabitants").asInt());
        invoice.tryToReverse("Verkeerde datum.").then().statusCode(409).body("detail", containsString("received"));
        LedgerLine.tryTo("contributions", contribution(municipality, "received")).then().statusCode(409);
    }

    @Test
    void withoutAFigureThereIsNoAmount() {
        LedgerLine.tryTo("contributions", contribution(municipality(), "invoiced")).then().statusCode(409)
                .body("detail", containsString("no population figure"));
    }

    @Test
    void namesAllFaultsAtOnce() {
        ObjectNode entry = Drafts.fundEntry(Drafts.freshId(), Drafts.freshId(), "decision", "-1.005");
        entry.remove("recipient");
        LedgerLine.tryTo("fund-entries", entry).then().statusCode(400)
                .body("errors.field", hasItem("fund")).body("errors.field", hasItem("decidingBody"))
                .body("errors.field", hasItem("amount")).body("errors.field", hasItem("recipient"));
    }

    @Test
    void manyAreRecordedTogetherOrNotAtAll() {
        int year = 2033;
        UUID one = municipality();
        UUID other = municipality();
        LedgerLine wrong = LedgerLine.record("population-figures", Drafts.population(year, one, 900));
        ObjectNode batch = Drafts.json("{reversals: [{id: '%s', entry: '%s', reason: 'Herzien door het CBS.'}], populationFigures: [%s, %s],"
                + " contributions: [{year: %d, municipality: '%s', state: 'invoiced', stateDate: '2025-03-01'}], budgetLines: [%s, %s]}",
                Drafts.freshId(), wrong.id(), named(Drafts.population(year, one, 1000)), named(Drafts.population(year, other, 500)), year, one,
                named(Drafts.budgetLine(year).put("budgeted", 0.10)), named(Drafts.budgetLine(year).put("budgeted", 0.20)));
        ((ObjectNode) batch.at("/contributions/0")).put("id", Drafts.freshId().toString());
        ((ObjectNode) batch.at("/budgetLines/1")).put("spent", -1);
        ((ObjectNode) batch.at("/populationFigures/1")).put("municipality", Drafts.freshId().toString());
        LedgerLine.tryTogether(batch).then().statusCode(400)
                .body("errors.field", hasItems("budgetLines[1].spent", "populationFigures[1].municipality"));
        ((ObjectNode) batch.at("/budgetLines/1")).put("spent", 0.05);
        ((ObjectNode) batch.at("/populationFigures/1")).put("municipality", one.toString());
        ((ObjectNode) batch.at("/contributions/0")).put("municipality", other.toString());
        LedgerLine.tryTogether(batch).then().statusCode(409)
                .body("errors.field", contains("populationFigures[1]", "contributions[0]")).body("errors[0].detail", containsString("1000 inhabitants"))
                .body("errors.code", contains("figure-there", "no-figure")).body("errors[0].about.inhabitants", equalTo("1000"));
        TREASURER.asks().get("/api/v1/desk/ledger?year=" + year).then().body("total", equalTo(1));

        ((ObjectNode) batch.at("/populationFigures/1")).put("municipality", other.toString());
        LedgerLine.tryTogether(batch).then().statusCode(200).body("recorded", equalTo(6)).body("items", hasSize(6))
                .body("items[3].entry.basis.amount", equalTo(500.00f));
        LedgerLine.tryTogether(batch).then().statusCode(200).body("recorded", equalTo(0));
        JsonNode year2033 = JsonBody.of(TREASURER.asks().get("/api/v1/desk/ledger/years/" + year + "?municipality=" + one + "&municipality=" + other));
        assertEquals("1500.00", year2033.at("/totals/contributions/amount").decimalValue().toPlainString());
        assertEquals("0.30", year2033.at("/totals/expense/budgeted").decimalValue().toPlainString());
        TREASURER.asks().get("/api/v1/desk/ledger/years/" + year + "?municipality=" + municipality()).then().statusCode(200)
                .body("missing", hasSize(1)).body("unnamed", hasItems(one.toString(), other.toString())).body("totals.contributions.missing", equalTo(1));
    }

    @Test
    void whatIsYetToComeHasNotHappened() {
        LocalDate tomorrow = LocalDate.now(Facet.ZONE).plusDays(1);
        LedgerLine.tryTo("contributions", contribution(municipality(), "received").put("stateDate", tomorrow.toString())).then().statusCode(400)
                .body("errors.field", contains("stateDate")).body("errors[0].code", equalTo("in-the-future"));
        ObjectNode decision = Drafts.fundEntry(DeskItem.create(TREASURER, "funds", Drafts.fund(Drafts.fresh("fonds"))).id(),
                DeskItem.create("contacts", Drafts.contact(Drafts.fresh("bestuur"))).id(), "decision", "1.00");
        LedgerLine.tryTo("fund-entries", decision.put("decidedDate", tomorrow.toString())).then().statusCode(400)
                .body("errors.field", contains("decidedDate")).body("errors[0].code", equalTo("in-the-future"));
    }

    private static ObjectNode named(ObjectNode entry) {
        return entry.put("id", Drafts.freshId().toString());
    }

    @Test
    void isListedByBookAndYear() {
        int year = 2032;
        LedgerLine first = LedgerLine.record("budget-lines", Drafts.budgetLine(year));
        LedgerLine second = LedgerLine.record("budget-lines", Drafts.budgetLine(year));
        String next = TREASURER.asks().get("/api/v1/desk/ledger?book=budget&limit=1&year=" + year).then().statusCode(200)
                .body("total", equalTo(2)).body("items[0].id", equalTo(second.id().toString())).extract().path("next");
        TREASURER.asks().urlEncodingEnabled(false).get(next).then().statusCode(200).body("items[0].id", equalTo(first.id().toString()));
    }

    private static UUID municipality() {
        return DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("gemeente"))).id();
    }

    private static ObjectNode contribution(UUID municipality, String state) {
        return Drafts.json("{year: %d, municipality: '%s', state: '%s', stateDate: '2025-03-01'}", YEAR, municipality, state);
    }
}
