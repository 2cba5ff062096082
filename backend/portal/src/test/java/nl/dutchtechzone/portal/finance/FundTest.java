package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.AtOnce;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.LedgerLine;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A fund is never overdrawn, and the public sees each decision on it. */
@QuarkusTest
class FundTest extends ApiTest {

    private UUID body;

    @BeforeEach
    void makeTheBodyThatDecides() {
        body = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("overleg"))).id();
    }

    @Test
    void ofFiftyDecisionsAtOnceExactlyThoseThatItCoversAreMade() {
        DeskItem fund = fund();
        record(fund, "endowment", "300000.00");
        List<Response> answers = AtOnce.times(50, number -> LedgerLine.tryTo("fund-entries",
                Drafts.fundEntry(fund.id(), body, "decision", "10000.00")));
        assertEquals(30, answers.stream().filter(answer -> answer.statusCode() == 201).count());
        answers.stream().filter(answer -> answer.statusCode() != 201).forEach(answer -> {
            assertEquals(409, answer.statusCode());
            assertTrue(JsonBody.of(answer).get("detail").asText().contains("has EUR 0.00 left"), answer::asString);
        });
    }

    @Test
    void whatIsTakenBackCanBeSpentAgain() {
        DeskItem fund = fund();
        LedgerLine endowment = record(fund, "endowment", "100.00");
        LedgerLine decision = record(fund, "decision", "80.00");
        LedgerLine.tryTo("fund-entries", Drafts.fundEntry(fund.id(), body, "decision", "20.01")).then().statusCode(409)
                .body("detail", containsString("EUR 20.00 left"));
        endowment.tryToReverse("Toch niet.").then().statusCode(409).body("detail", containsString("EUR 20.00 left"));
        decision.reverse("De ontvanger ziet ervan af.");
        record(fund, "decision", "100.00");
    }

    @Test
    void aDecisionIsPutRightInOneStepWithinWhatTheFundHas() {
        DeskItem fund = fund();
        record(fund, "endowment", "100.00");
        LedgerLine wrong = record(fund, "decision", "80.00");
        putRight(wrong, fund(), "60.00").then().statusCode(400).body("errors.field", contains("fundEntries[0].replaces"));
        putRight(wrong, fund, "100.01").then().statusCode(409).body("errors.field", contains("fundEntries[0]"))
                .body("errors[0].code", equalTo("not-covered")).body("errors[0].about.balance", equalTo("100.00"));
        TREASURER.asks().get("/api/v1/desk/ledger?fund=" + fund.id()).then().body("total", equalTo(2)).body("items[0].reversedBy", nullValue());
        List<Response> answers = AtOnce.times(8, number -> putRight(wrong, fund, "90.00"));
        assertEquals(1, answers.stream().filter(answer -> answer.statusCode() == 200).count());
        answers.stream().filter(answer -> answer.statusCode() != 200)
                .forEach(answer -> answer.then().statusCode(409).body("errors[0].code", equalTo("taken-back")));
        publish(fund);
        String slug = fund.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
        Response seen = NOBODY.asks().get("/api/v1/funds/" + slug);
        seen.then().statusCode(200).body("steps.replaces", contains(null, null, null, wrong.id().toString()))
                .body("steps[2].reverses", equalTo(wrong.id().toString()));
        assertEquals(new BigDecimal("10.00"), JsonBody.of(seen).get("balance").decimalValue());
        NOBODY.asks().get("/api/v1/funds/" + slug + "/steps").then().body(containsString("," + wrong.id() + "\r\n"));
    }

    private Response putRight(LedgerLine wrong, DeskItem fund, String amount) {
        return LedgerLine.tryTogether(Drafts.json("{reversals: [{entry: '%s', reason: 'Verkeerd bedrag overgenomen.'}], fundEntries: [%s]}", wrong.id(),
                Drafts.fundEntry(fund.id(), body, "decision", amount).put("replaces", wrong.id().toString())));
    }

    @Test
    void isPublicAsOfItsPosition() {
        DeskItem fund = fund();
        record(fund, "endowment", "300000.00");
        LedgerLine decision = record(fund, "decision", "25000.00");
        decision.reverse("Dubbel ingevoerd.");
        record(fund, "decision", "10000.00");
        publish(fund);
        String slug = fund.view().getString("languages.nl.publications[0].address").replaceFirst(".*/", "");
        record(fund, "decision", "5000.00");
        Response seen = NOBODY.asks().get("/api/v1/funds/" + slug);
        seen.then().statusCode(200).body("steps", hasSize(4)).body("steps[2].reverses", equalTo(decision.id().toString()))
                .body("steps[2].reason", equalTo("Dubbel ingevoerd."))
                .body("steps[2].decidedDate", equalTo("2024-05-01")).body("steps[2].recordedDate", startsWith("2"));
        assertEquals(new BigDecimal("290000.00"), JsonBody.of(seen).get("balance").decimalValue());
        NOBODY.asks().get("/api/v1/funds/" + slug + "/steps").then().statusCode(200).header("Content-Type", startsWith("text/csv"))
                .body(startsWith("move,decidedDate,")).body(containsString(",25000.00,")).body(containsString(",-25000.00,"))
                .body(containsString("," + decision.id() + ",Dubbel ingevoerd.,"));
        publish(fund);
        assertEquals(new BigDecimal("285000.00"), JsonBody.of(NOBODY.asks().get("/api/v1/funds/" + slug)).get("balance").decimalValue());
    }

    private LedgerLine record(DeskItem fund, String move, String amount) {
        return LedgerLine.record("fund-entries", Drafts.fundEntry(fund.id(), body, move, amount));
    }

    private static DeskItem fund() {
        return DeskItem.create(TREASURER, "funds", Drafts.fund(Drafts.fresh("fonds")));
    }

    /** Takes in the newest position, then publishes. */
    private static void publish(DeskItem fund) {
        fund.refresh();
        fund.trySave(TREASURER, Drafts.fund(fund.view().getString("draft.key")), fund.etag()).then().statusCode(200);
        fund.refresh().act(TREASURER, "_publish", "{}");
    }
}
