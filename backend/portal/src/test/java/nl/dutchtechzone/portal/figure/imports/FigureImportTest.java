package nl.dutchtechzone.portal.figure.imports;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A file is looked at before anything is saved: what it would change, and each cell that is wrong. */
@QuarkusTest
class FigureImportTest extends ApiTest {

    private static final String PREVIEW = "/api/v1/desk/figures/_preview-import";

    private final String key = Drafts.fresh("coevorden");
    private final String title = "Gemeente Coëvorden " + key;
    private UUID municipality;

    @BeforeEach
    void makeMunicipality() {
        municipality = DeskItem.create("municipalities", Drafts.json("{key: '%s', texts: {nl: {title: '%s'}}}", key, title)).id();
    }

    @Test
    void aFileOfADutchSpreadsheetIsHeldAgainstTheDraft() {
        ObjectNode draft = Drafts.figure(Drafts.fresh("cijfer"), municipality).put("decimals", 1);
        draft.putArray("values").add(value(2021, "3.0")).add(value(2023, "1234.5")).add(value(2024, "7"));
        DeskItem figure = DeskItem.create("figures", draft);
        String file = title + ";1.234,5;8,5;12,25;abc\r\nNergenshuizen;1;2;3;4\r\n" + key + ";;;;5\r\n" + title + ";;;;\r\n";
        Response answer = csv("Gemeente;2023;2024*;2025;2026\r\n" + file, Charset.forName("windows-1252"), "?figure=" + figure.id());
        answer.then().statusCode(200).body("decimalMark", equalTo("comma")).body("kept", equalTo(1)).body("values", hasSize(3))
                .body("values.change", contains("same", "changed", "added")).body("values.row", contains(2, 2, 4))
                .body("values[1].value.status", equalTo("provisional")).body("values[2].value.year", equalTo(2026))
                .body("faults.code", contains("too-many-decimals", "no-number", "unknown-area")).body("faults.row", contains(2, 2, 3))
                .body("faults.column", contains(4, 5, 1)).body("faults.name", contains("2025", "2026", "Gemeente"))
                .body("faults.text", contains("12,25", "abc", "Nergenshuizen"));
        JsonNode changed = JsonBody.of(answer).at("/values/1");
        assertEquals("7", changed.at("/before/value").decimalValue().toPlainString());
        assertEquals("8.5", changed.at("/value/value").decimalValue().toPlainString());
        assertEquals(1, figure.refresh().view().getInt("revision"));
    }

    @Test
    void oneValueARowIsReadToo() {
        csv("municipality,year,value,status,note\n" + key + ",2023,\"1,234.5\",definitive,Counted anew\n" + key + ",2023,2,,\n" + key + ",twee,1,,\n"
                + key + ",2024,1,perhaps,\n" + key + ",2025,.,,\n", StandardCharsets.UTF_8, "").then().statusCode(200)
                .body("decimalMark", equalTo("point")).body("values", hasSize(1)).body("values[0].value.status", equalTo("definitive"))
                .body("values[0].value.note", equalTo("Counted anew")).body("values[0].before", nullValue())
                .body("faults.code", contains("twice", "no-year", "no-status"));
    }

    @Test
    void whatCanMeanTwoThingsIsAsked() {
        String file = "Gemeente\t2023\n" + key + "\t1.234\n";
        csv(file, StandardCharsets.UTF_8, "").then().statusCode(200).body("faults[0].code", equalTo("ambiguous"))
                .body("faults[0].detail", containsString("1234 or 1.234")).body("values", empty());
        csv(file, StandardCharsets.UTF_8, "?decimalMark=comma").then().statusCode(200).body("values[0].value.value", equalTo(1234)).body("faults", empty());
    }

    @Test
    void rowsOfJsonAreReadTheSameWay() {
        String rows = "[{\"gemeente\": \"%s\", \"2023\": 1.5, \"2024\": null}, {\"gemeente\": \"%s\", \"2025\": \"x\"}]".formatted(key, key);
        for (String body : new String[] {rows, "{\"rows\": " + rows + "}"}) {
            EDITOR.asks().contentType("application/json").body(body).post(PREVIEW).then().statusCode(200).body("values", hasSize(1))
                    .body("values[0].row", equalTo(1)).body("faults.row", contains(2)).body("faults.name", contains("2025"));
        }
    }

    @Test
    void aFileWithoutYearsAndAFigureThatIsNotThereAreRefused() {
        csv("naam;iets\na;b\n", StandardCharsets.UTF_8, "").then().statusCode(200).body("values", empty()).body("faults.code", contains("no-columns"));
        csv("", StandardCharsets.UTF_8, "").then().statusCode(200).body("faults.code", contains("no-columns"));
        csv("a;2023\n", StandardCharsets.UTF_8, "?figure=" + Drafts.freshId()).then().statusCode(404);
        Someone.PARTNER.asks().contentType("text/csv").body("a;2023\n").post(PREVIEW).then().statusCode(403);
    }

    private static Response csv(String file, Charset charset, String query) {
        return EDITOR.asks().contentType("text/csv").body(file.getBytes(charset)).post(PREVIEW + query);
    }

    private ObjectNode value(int year, String value) {
        return Drafts.json("{municipality: '%s', year: %d, value: %s}", municipality, year, value);
    }
}
