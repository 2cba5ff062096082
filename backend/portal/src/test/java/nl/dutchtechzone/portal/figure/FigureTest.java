package nl.dutchtechzone.portal.figure;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A figure's values are exact, what is missing is missing, and the region's total is right or not given. */
@QuarkusTest
class FigureTest extends ApiTest {

    private static final String FIGURES = "/api/v1/figures";

    private final String key = Drafts.fresh("cijfer");
    private final String oneKey = Drafts.fresh("een");
    private UUID one;
    private UUID other;

    @BeforeEach
    void makeMunicipalities() {
        one = DeskItem.create("municipalities", Drafts.municipality(oneKey)).publish().id();
        other = DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("ander"))).publish().id();
    }

    @Test
    void theRegionIsTheSumOfItsMunicipalitiesOrNothing() {
        publish(draft("sum", 0, value(one, 2023, "25919", "definitive"), value(other, 2023, "35700", "definitive"),
                value(one, 2024, "26014", "provisional"), reference(2023, "17811291")).put("referenceDay", "01-01"));
        JsonNode figure = JsonBody.of(NOBODY.asks().get(FIGURES + "/cijfer-" + key).then().statusCode(200).extract().response());
        JsonNode whole = figure.at("/years/0");
        assertEquals("61619", whole.get("total").decimalValue().toPlainString());
        assertTrue(whole.get("complete").asBoolean());
        assertEquals("definitive", whole.get("status").asText());
        assertEquals("2023-01-01", whole.get("referenceDate").asText());
        assertEquals("0.3", whole.get("totalToReference").decimalValue().toPlainString());
        assertEquals("42.1", figure.at("/series/0/values/0/toRegion").decimalValue().toPlainString());
        JsonNode gap = figure.at("/years/1");
        assertTrue(gap.get("total").isNull());
        assertEquals(1, gap.get("missing").asInt());
        assertEquals("26014", gap.get("known").decimalValue().toPlainString());
        assertEquals("provisional", gap.get("status").asText());
        assertTrue(figure.at("/series/1/values/1/value").isNull());
        assertTrue(figure.at("/series/0/values/1/toRegion").isNull());
    }

    @Test
    void ratesAreComparedByTheirDifferenceAndNeverAddedUp() {
        publish(draft("source", 1, value(one, 2023, "12.5", null), value(other, 2023, "9", null), reference(2023, "10.2"),
                Drafts.json("{area: 'region', year: 2023, value: 11.0}")));
        JsonNode figure = JsonBody.of(NOBODY.asks().get(FIGURES + "/cijfer-" + key));
        assertEquals("difference", figure.get("comparison").asText());
        assertEquals("11.0", figure.at("/years/0/total").decimalValue().toPlainString());
        assertEquals("0.8", figure.at("/years/0/totalToReference").decimalValue().toPlainString());
        assertEquals("9.0", figure.at("/series/1/values/0/value").decimalValue().toPlainString());
        assertEquals("-2.0", figure.at("/series/1/values/0/toRegion").decimalValue().toPlainString());
        assertEquals("2.3", figure.at("/series/0/values/0/toReference").decimalValue().toPlainString());
    }

    @Test
    void eachFaultIsNamedAtItsPlace() {
        ObjectNode draft = draft("sum", 0, value(one, 2023, "1", null), value(one, 2023, "2", null), value(one, 2024, "1.5", null),
                value(Drafts.freshId(), 2023, "1", null), Drafts.json("{year: 2023, value: 1}"), Drafts.json("{area: 'region', year: 2023, value: 1}"));
        draft.put("referenceDay", "02-30").withArray("municipalities").add(Drafts.freshId().toString());
        DeskItem.post(EDITOR, "/api/v1/desk/figures", draft).then().statusCode(400)
                .body("errors.field", hasItems("values[1]", "values[2].value", "values[3].municipality", "values[4].municipality", "values[5].area",
                        "referenceDay", "municipalities[2]"));
        DeskItem bare = DeskItem.create("figures", Drafts.json("{key: '%s', texts: {nl: {title: 'Kaal'}}}", Drafts.fresh("kaal")));
        bare.tryTo(PUBLISHER, "_publish", "{}").then().statusCode(400).body("errors.field", contains("unit", "source", "values"));
    }

    @Test
    void isDownloadedAsATable() {
        ObjectNode draft = draft("sum", 1, value(one, 2023, "1234.5", "definitive").put("note", "=geteld"), value(other, 2023, "1", null), reference(2023, "9000"));
        publish(draft);
        String file = FIGURES + "/cijfer-" + key + "/values";
        NOBODY.asks().get(file).then().statusCode(200).header("Content-Type", containsString("text/csv")).header("Content-Disposition", containsString(".csv"))
                .body(containsString("Gemeente %s,municipality,%s,2023,1234.5,definitive,'=geteld\r\n".formatted(oneKey, oneKey)))
                .body(containsString(",region,,2023,1235.5,,\r\n")).body(containsString("Nederland,reference,,2023,9000.0,,\r\n"));
        NOBODY.asks().get(FIGURES + "/figure-" + key + "/values?form=spreadsheet&lang=en").then().statusCode(200)
                .body(containsString("Municipality %s;municipality;%s;2023;1234,5;definitive;'=geteld".formatted(oneKey, oneKey)));
        NOBODY.asks().accept("application/json").get(file).then().statusCode(406);
        NOBODY.asks().get(file + "?form=other").then().statusCode(400).body("errors.field", contains("form"));
    }

    @Test
    void isFoundAndLeadsToItsActionOnlyWhileItIsPublic() {
        String theme = Drafts.fresh("thema");
        DeskItem of = DeskItem.create("themes", Drafts.theme(theme)).publish("nl");
        DeskItem action = DeskItem.create("actions", Drafts.action(DeskItem.create("plans", Drafts.plan(2052)).publish("nl").id(), of.id())).publish("nl");
        ObjectNode draft = draft("none", 0, value(one, 2019, "7", null));
        draft.putArray("themes").add(of.id().toString());
        draft.putArray("actions").add(action.id().toString());
        draft.putArray("tags").add("voorbeeld");
        DeskItem figure = DeskItem.create("figures", draft);
        String list = FIGURES + "?theme=" + theme + "&year=2019&municipality=" + oneKey + "&tag=voorbeeld";
        hidden(figure, list, action);
        figure.publish();
        NOBODY.asks().get(list).then().statusCode(200).body("total", equalTo(1)).body("items[0].years[0].total", nullValue());
        NOBODY.asks().get(list + "&year=2018&theme=" + theme).then().statusCode(200).body("total", equalTo(1));
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("figures.id", contains(figure.id().toString()));
        NOBODY.asks().get("/api/v1/trail/figure/" + figure.id()).then().statusCode(200).body("comesFrom.item.id", hasItem(action.id().toString()));
        NOBODY.asks().get("/api/v1/search?kind=figure&q=" + key).then().statusCode(200);
        figure.act(PUBLISHER, "_withdraw", "{}");
        hidden(figure, list, action);
    }

    @Test
    void showsWhichActionsItMeasuresAndTheyShowIt() {
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl");
        UUID plan = DeskItem.create("plans", Drafts.plan(2053)).publish("nl").id();
        DeskItem figure = DeskItem.create("figures", Drafts.figure(key, one));
        DeskItem action = DeskItem.create("actions", measuredBy(figure.id(), plan, theme.id())).publish("nl");
        DeskItem.create("actions", measuredBy(figure.id(), plan, theme.id()));
        String address = FIGURES + "/cijfer-" + key;
        String ofAction = "/api/v1/actions/" + action.id();
        NOBODY.asks().get(ofAction).then().statusCode(200).body("indicators[0].figure", nullValue()).body("indicators[0].target", equalTo(120));
        NOBODY.asks().get("/api/v1/trail/action/" + action.id()).then().body("leadsTo", empty());
        figure.publish();
        NOBODY.asks().get(ofAction).then().body("indicators[0].figure.id", equalTo(figure.id().toString()))
                .body("indicators[0].figure.unit", equalTo("banen")).body("indicators[0].measured", equalTo(87)).body("figures", empty());
        NOBODY.asks().get(address).then().statusCode(200).body("measures.id", contains(action.id().toString())).body("actions", empty());
        NOBODY.asks().get("/api/v1/actions?figure=" + key).then().statusCode(200).body("items.id", contains(action.id().toString()));
        NOBODY.asks().get("/api/v1/trail/action/" + action.id()).then().body("leadsTo.item.id", contains(figure.id().toString()));
        NOBODY.asks().get("/api/v1/trail/figure/" + figure.id()).then()
                .body("comesFrom.item.id", hasItems(action.id().toString(), plan.toString(), theme.id().toString()));
        action.withdraw("nl");
        NOBODY.asks().get(address).then().body("measures", empty());
        NOBODY.asks().get("/api/v1/trail/figure/" + figure.id()).then().body("comesFrom", empty());
        DeskItem.post(EDITOR, "/api/v1/desk/actions", measuredBy(plan, plan, theme.id())).then().statusCode(400)
                .body("errors.field", contains("indicators[0].figure"));
    }

    private static ObjectNode measuredBy(UUID figure, UUID plan, UUID theme) {
        ObjectNode draft = Drafts.action(plan, theme);
        draft.putArray("indicators").add(Drafts.json("""
                {texts: {nl: 'Wie een baan vond'}, target: 120, measured: 87, measuredDate: '2053-06-30', figure: '%s'}""", figure));
        return draft;
    }

    @Test
    void anOldAddressOfItsValuesLeadsToTheNewOne() {
        DeskItem figure = publish(draft("sum", 0, value(one, 2023, "7", null)));
        ObjectNode renamed = draft("sum", 0, value(one, 2023, "7", null));
        renamed.withObject("texts").withObject("nl").put("slug", "nieuw-" + key);
        figure.save(renamed).publish();
        NOBODY.asks().get(FIGURES + "/cijfer-" + key + "/values").then().statusCode(301).header("Location", FIGURES + "/nieuw-" + key + "/values");
    }

    private static void hidden(DeskItem figure, String list, DeskItem action) {
        NOBODY.asks().get(list).then().statusCode(200).body("total", equalTo(0));
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("figures", empty());
        NOBODY.asks().get("/api/v1/trail/figure/" + figure.id()).then().statusCode(404);
    }

    private static DeskItem publish(ObjectNode draft) {
        return DeskItem.create("figures", draft).publish();
    }

    private ObjectNode draft(String total, int decimals, ObjectNode... values) {
        ObjectNode draft = Drafts.figure(key, one).put("total", total).put("decimals", decimals);
        draft.withObject("reference").put("nl", "Nederland");
        draft.withArray("municipalities").add(other.toString());
        draft.putArray("values").addAll(List.of(values));
        return draft;
    }

    private static ObjectNode value(UUID municipality, int year, String value, String status) {
        return Drafts.json("{municipality: '%s', year: %d, value: %s}", municipality, year, value).put("status", status);
    }

    private static ObjectNode reference(int year, String value) {
        return Drafts.json("{area: 'reference', year: %d, value: %s}", year, value);
    }
}
