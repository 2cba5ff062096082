package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.LedgerLine;
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
                .body("detail", containsString("108756 inhabitants"));
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
        return Drafts.json("{year: %d, municipality: '%s', state: '%s', stateDate: '2031-03-01'}", YEAR, municipality, state);
    }
}
