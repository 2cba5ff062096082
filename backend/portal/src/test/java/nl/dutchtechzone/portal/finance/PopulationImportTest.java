package nl.dutchtechzone.portal.finance;

import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.FakeCbs;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.LedgerLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Figures of CBS are looked at first, then recorded together; a revision keeps what was there. */
@QuarkusTest
class PopulationImportTest extends ApiTest {

    private static final String FIGURES = "/api/v1/desk/ledger/population-figures/";
    private static final AtomicInteger NEXT_CODE = new AtomicInteger(9000);

    private final String code = "GM" + NEXT_CODE.getAndIncrement();
    private final String name = Drafts.fresh("Gemeente CBS ");
    private UUID municipality;

    /** Given by the servers of the tests. */
    FakeCbs cbs;

    @BeforeEach
    void makeMunicipality() {
        municipality = DeskItem.create("municipalities",
                Drafts.json("{key: '%s', cbsCode: '%s', texts: {nl: {title: '%s'}}}", Drafts.fresh("cbs"), code, name)).id();
    }

    @AfterEach
    void forget() {
        cbs.reset();
    }

    @Test
    void anAnswerOfODataIsSeenRecordedOnceAndRevised() {
        String file = """
                {"odata.metadata": "https://opendata.cbs.nl/x", "value": [
                 {"ID": 1, "Geslacht": "T001038", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019", "RegioS": "%s  ", "Perioden": "2023JJ00", "BevolkingOp1Januari_1": 108765},
                 {"ID": 2, "Geslacht": "3000   ", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019", "RegioS": "%s  ", "Perioden": "2023JJ00", "BevolkingOp1Januari_1": 54000},
                 {"ID": 3, "Geslacht": "T001038", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019", "RegioS": "%s  ", "Perioden": "2024JJ00", "BevolkingOp1Januari_1": null},
                 {"ID": 4, "Geslacht": "T001038", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019", "RegioS": "NL01  ", "Perioden": "2023JJ00", "BevolkingOp1Januari_1": 17811291}]}"""
                .formatted(code, code, code);
        preview("application/json", file).then().statusCode(200).body("figures", hasSize(2)).body("ignored", equalTo(1))
                .body("figures[0].change", equalTo("added")).body("figures[0].inhabitants", equalTo(108765)).body("figures[0].recorded", nullValue())
                .body("figures[1].change", equalTo("wrong")).body("figures[1].detail", containsString("Row 3"))
                .body("figures.row", contains(1, 3)).body("figures.written", contains("108765", ""));
        record(figure(2023, 108765, null), null).then().statusCode(200).body("rows", hasSize(1)).body("same", equalTo(0));
        record(figure(2023, 108765, null), null).then().statusCode(200).body("rows", hasSize(0)).body("same", equalTo(1));

        LedgerLine.record("contributions", Drafts.json("{year: 2023, municipality: '%s', state: 'invoiced', stateDate: '2023-03-01'}", municipality));
        JsonNode line = JsonBody.of(preview("application/json", file.replace("108765", "108770"))).at("/figures/0");
        assertEquals("revised", line.get("change").asText());
        assertEquals(108765, line.at("/recorded/inhabitants").asInt());
        assertTrue(line.get("invoiced").asBoolean());
        String replaces = line.at("/recorded/id").asText();
        record(figure(2023, 108770, replaces), null).then().statusCode(400).body("errors.field", hasItem("reason"));
        record(figure(2023, 108770, null), "Herzien.").then().statusCode(409).body("detail", containsString("108765"));
        record(figure(2023, 108770, replaces), "Herzien door het CBS.").then().statusCode(200).body("rows", hasSize(2))
                .body("rows[0].reverses", equalTo(replaces)).body("rows[1].entry.inhabitants", equalTo(108770));
        record(figure(2023, 108770, replaces), "Herzien door het CBS.").then().statusCode(200).body("rows", hasSize(0)).body("same", equalTo(1));
    }

    @Test
    void ifOneCannotBeRecordedNoneIs() {
        ObjectNode both = figure(2024, 1000, null);
        both.withArray("figures").add(figure(2025, 1001, Drafts.freshId().toString()).at("/figures/0"));
        record(both, "Proef.").then().statusCode(409).body("detail", containsString("figures[1]"));
        record(figure(2024, 1000, null), null).then().statusCode(200).body("rows", hasSize(1));
        both.withArray("figures").add(Drafts.json("{municipality: '%s', year: 2024, inhabitants: 5}", Drafts.freshId()));
        record(both, "Proef.").then().statusCode(400).body("errors.field", hasItem("figures[2].municipality"));
    }

    @Test
    void filesOfStatLineAreReadByCodeAndByName() {
        preview("text/csv", "\"ID\";\"Geslacht\";\"Leeftijd\";\"BurgerlijkeStaat\";\"RegioS\";\"Perioden\";\"BevolkingOp1Januari_1\"\n"
                + "1;\"T001038\";\"10000\";\"T001019\";\"" + code + "\";\"2025JJ00\";109698\n").then().statusCode(200)
                .body("figures[0].inhabitants", equalTo(109698)).body("figures[0].year", equalTo(2025));
        preview("text/csv", "Bevolking op 1 januari en gemiddeld\nGeslacht;Leeftijd;Regio's;Perioden;Bevolking op 1 januari (aantal)\n"
                + "Totaal mannen en vrouwen;Totaal;" + name + ";2025*;109.698\nMannen;Totaal;" + name + ";2025*;54.000\n"
                + "Totaal mannen en vrouwen;Totaal;" + name + ";2024;109,5\n").then().statusCode(200)
                .body("figures", hasSize(2)).body("figures[0].inhabitants", equalTo(109698)).body("figures[0].status", equalTo("provisional"))
                .body("figures[1].change", equalTo("wrong")).body("figures[1].row", equalTo(5)).body("figures[1].written", equalTo("109,5"))
                .body("figures[1].detail", containsString("Row 5"));
        preview("text/csv", "Gemeente;2025\nEmmen;1\n").then().statusCode(400).body("detail", containsString("03759ned"));
    }

    @Test
    void cbsIsAskedWhenTheTreasurerSaysSo() {
        cbs.answers(200, """
                {"@odata.context": "x", "value": [{"Id": 7, "Measure": "M000352", "ValueAttribute": "None", "Value": 109698.0, "StringValue": null,
                 "Geslacht": "T001038", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019", "RegioS": "%s", "Perioden": "2025JJ00"},
                 {"Id": 8, "Measure": "M000999", "Value": 1.0, "Geslacht": "T001038", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019", "RegioS": "%s", "Perioden": "2025JJ00"}]}"""
                .formatted(code, code));
        fetch().then().statusCode(200).body("figures", hasSize(1)).body("figures[0].inhabitants", equalTo(109698)).body("figures[0].cbsCode", equalTo(code));
        assertTrue(cbs.asked().contains("startswith(RegioS,'" + code + "')"), cbs.asked());
        assertTrue(cbs.asked().contains("Perioden eq '2025JJ00'"), cbs.asked());
    }

    @Test
    void whereThatDoesNotWorkAFileDoes() {
        cbs.answers(500, "kapot");
        fetch().then().statusCode(503).body("detail", containsString("as a file"));
        cbs.answers(200, "<html>");
        fetch().then().statusCode(503).body("detail", containsString("not table 03759ned"));
        cbs.answers(200, "x".repeat(1024 * 1024 + 1));
        fetch().then().statusCode(503).body("detail", containsString("too large"));
        cbs.sendsOn("http://127.0.0.1:1/");
        fetch().then().statusCode(503).body("detail", containsString("302"));
    }

    private static Response fetch() {
        return DeskItem.post(TREASURER, FIGURES + "_fetch", Drafts.json("{years: [2025]}"));
    }

    private static Response preview(String type, String file) {
        return TREASURER.asks().contentType(type).body(file).post(FIGURES + "_preview-import");
    }

    private ObjectNode figure(int year, int inhabitants, String replaces) {
        ObjectNode request = Drafts.json("{source: 'CBS, tabel 03759ned', figures: [{municipality: '%s', year: %d, inhabitants: %d}]}", municipality, year, inhabitants);
        ((ObjectNode) request.at("/figures/0")).put("replaces", replaces);
        return request;
    }

    private static Response record(ObjectNode request, String reason) {
        return DeskItem.post(TREASURER, FIGURES + "_import", request.put("reason", reason));
    }
}
