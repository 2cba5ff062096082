package nl.dutchtechzone.portal.trail;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.LedgerLine;
import nl.dutchtechzone.portal.api.StatementCount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A region of its own: a municipality pays a year, the year's plan has an action, a story came of it. */
@QuarkusTest
class TrailTest extends ApiTest {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2092);

    private int year;
    private DeskItem municipality;
    private DeskItem plan;
    private DeskItem theme;
    private DeskItem action;
    private DeskItem story;
    private DeskItem statement;

    @Inject
    DataSource database;

    @BeforeEach
    void makeRegion() {
        year = NEXT_YEAR.getAndIncrement();
        municipality = DeskItem.create("municipalities", Drafts.municipality(Drafts.fresh("gemeente"))).publish();
        plan = DeskItem.create("plans", Drafts.plan(year)).publish("nl");
        theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl");
        action = DeskItem.create("actions", Drafts.action(plan.id(), theme.id())).publish("nl");
        story = storyOf(action.id());
        LedgerLine.record("population-figures", Drafts.population(year, municipality.id(), 1000));
        LedgerLine.record("budget-lines", Drafts.budgetLine(year).put("spent", 199.95).put("action", action.id().toString()));
        ObjectNode draft = Drafts.statement(year, municipality.id());
        draft.putArray("plans").add(plan.id().toString());
        statement = DeskItem.create(TREASURER, "finances", draft).act(TREASURER, "_publish", "{}");
    }

    @Test
    void leadsFromEuroToResultAndBack() {
        NOBODY.asks().get(trail("municipality", municipality)).then().statusCode(200).body("comesFrom", hasSize(0))
                .body("leadsTo.item.id", hasItems(id(statement), id(plan), id(action), id(story)))
                .body("leadsTo.find { it.item.id == '%s' }.distance".formatted(id(statement)), equalTo(1))
                .body("leadsTo.find { it.item.id == '%s' }.distance".formatted(id(story)), equalTo(3))
                .body("leadsTo.find { it.item.id == '%s' }.via".formatted(id(story)), contains(id(action)))
                .body("complete", equalTo(true));
        NOBODY.asks().get(trail("story", story)).then().statusCode(200).body("leadsTo", hasSize(0))
                .body("comesFrom.item.id", hasItems(id(action), id(plan), id(theme), id(statement), id(municipality)))
                .body("payments.sort", hasItems("contribution", "budget"));
        JsonNode paid = JsonBody.of(NOBODY.asks().get(trail("action", action))).get("payments");
        JsonNode line = paid.get(0).get("sort").asText().equals("budget") ? paid.get(0) : paid.get(1);
        assertEquals("199.95", line.get("paid").decimalValue().toPlainString());
        assertEquals(id(statement), line.at("/from/id").asText());
    }

    @Test
    void actionsShowTheirMoney() {
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().statusCode(200).body("payments", hasSize(1))
                .body("payments[0].sort", equalTo("budget")).body("payments[0].from.title", equalTo("Financiën " + year))
                .body("payments[0].label", equalTo("Een bijeenkomst"));
    }

    @Test
    void whatIsHiddenIsNotOnItAndNothingIsFoundThroughIt() {
        DeskItem draft = DeskItem.create("stories", storyDraft(action.id()));
        NOBODY.asks().get(trail("action", action)).then().statusCode(200).body("leadsTo.item.id", contains(id(story)));
        NOBODY.asks().get(trail("story", draft)).then().statusCode(404);
        action.withdraw("nl");
        NOBODY.asks().get(trail("municipality", municipality)).then().statusCode(200)
                .body("leadsTo.item.id", hasItems(id(statement), id(plan))).body("leadsTo.item.id", not(hasItem(id(action))))
                .body("leadsTo.item.id", not(hasItem(id(story)))).body("payments.sort", contains("contribution"));
        NOBODY.asks().get(trail("story", story)).then().statusCode(200).body("comesFrom", hasSize(0));
        NOBODY.asks().get(trail("action", action)).then().statusCode(404);
    }

    @Test
    void whatAFundDecidesLeadsToItsActionUntilItIsTakenBack() {
        DeskItem fund = DeskItem.create(TREASURER, "funds", Drafts.fund(Drafts.fresh("fonds")));
        UUID body = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("bestuur"))).publish().id();
        LedgerLine.record("fund-entries", Drafts.fundEntry(fund.id(), body, "endowment", "500.00"));
        LedgerLine decision = LedgerLine.record("fund-entries",
                Drafts.fundEntry(fund.id(), body, "decision", "120.00").put("action", action.id().toString()));
        fund.act(TREASURER, "_publish", "{}");
        // a fund counts the ledger up to where it was saved
        fund.trySave(TREASURER, Drafts.fund(fund.view().getString("draft.key")), fund.etag()).then().statusCode(200);
        fund.refresh().act(TREASURER, "_publish", "{}");
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().body("payments.sort", hasItems("budget", "decision"));
        JsonNode told = JsonBody.of(NOBODY.asks().get("/api/v1/actions/" + action.id()));
        double planned = told.get("payments").findValues("planned").stream().mapToDouble(JsonNode::asDouble).sum();
        assertEquals(planned, told.at("/paymentsTotal/planned").asDouble(), 0.001);
        NOBODY.asks().get(trail("fund", fund)).then().statusCode(200).body("leadsTo.item.id", hasItems(id(action), id(story)));
        decision.reverse("Het ging niet door.");
        fund.trySave(TREASURER, Drafts.fund(fund.view().getString("draft.key")), fund.etag()).then().statusCode(200);
        fund.refresh().act(TREASURER, "_publish", "{}");
        NOBODY.asks().get("/api/v1/actions/" + action.id()).then().body("payments.sort", contains("budget"));
    }

    @Test
    void longTrailsGiveTheNewestAndSaySo() {
        String last = null;
        for (int i = 0; i < TrailSteps.MOST_OF_A_KIND; i++) {
            last = id(storyOf(action.id()));
        }
        NOBODY.asks().get(trail("action", action)).then().statusCode(200).body("leadsTo", hasSize(TrailSteps.MOST_OF_A_KIND))
                .body("complete", equalTo(false)).body("leadsTo.item.id", hasItem(last)).body("leadsTo.item.id", not(hasItem(id(story))));
    }

    @Test
    void takesOneQueryForEachLevel() throws SQLException {
        String address = trail("municipality", municipality);
        // three levels that lead somewhere, one that finds no more; then what they show of themselves, and their money
        int most = 4 + 1 + 1 + 1;
        assertTrue(new StatementCount(database).fewest(List.of(address, address + "?lang=nl", address + "?lang=en")) <= most);
    }

    @Test
    void unknownKindsAreNotFound() {
        NOBODY.asks().get("/api/v1/trail/nothing/" + action.id()).then().statusCode(404);
        NOBODY.asks().get("/api/v1/trail/story/" + action.id()).then().statusCode(404);
        NOBODY.asks().get(trail("action", action) + "?lang=xx").then().statusCode(400).body("errors.field", contains("lang"));
    }

    private static DeskItem storyOf(UUID action) {
        return DeskItem.create("stories", storyDraft(action)).act(PUBLISHER, "_publish", "{language: 'nl'}");
    }

    private static ObjectNode storyDraft(UUID action) {
        ObjectNode draft = Drafts.story();
        draft.putArray("actions").add(action.toString());
        return draft;
    }

    private static String trail(String kind, DeskItem item) {
        return "/api/v1/trail/" + kind + "/" + item.id();
    }

    private static String id(DeskItem item) {
        return item.id().toString();
    }
}
