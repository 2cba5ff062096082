package nl.dutchtechzone.portal.plan;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.concurrent.atomic.AtomicInteger;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ActionTest extends ApiTest {

    private static final AtomicInteger NEXT_YEAR = new AtomicInteger(2031);

    private final int year = NEXT_YEAR.getAndIncrement();
    private DeskItem plan;
    private DeskItem theme;

    @BeforeEach
    void makePlan() {
        plan = DeskItem.create("plans", Drafts.plan(year)).publish("nl");
        theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl");
    }

    @Test
    void tellsWhoAnswersForItWhatItAimsAtAndWhatWasDone() {
        DeskItem owner = DeskItem.create("contacts", Drafts.contact(Drafts.fresh("eigenaar"))).publish();
        ObjectNode draft = draft().put("owner", owner.id().toString());
        draft.set("indicators", Drafts.json("{all: [{texts: {nl: 'Bezoeken van scholieren'}, target: 120, measured: 87.5, measuredDate: '2031-06-30'}]}").get("all"));
        draft.set("notes", Drafts.json("{all: [{noteDate: '2031-01-10', texts: {nl: 'Begonnen.'}}, {noteDate: '2031-03-10', texts: {nl: 'Halverwege.'}}]}").get("all"));
        DeskItem action = DeskItem.create("actions", draft).publish("nl");
        NOBODY.asks().get(address(action)).then().statusCode(200).body("owner.id", equalTo(owner.id().toString()))
                .body("indicators.title", contains("Bezoeken van scholieren")).body("indicators[0].target", equalTo(120))
                .body("indicators[0].measured", equalTo(87.5f)).body("notes.text", contains("Halverwege.", "Begonnen."));
        owner.act(PUBLISHER, "_withdraw", "{}");
        NOBODY.asks().get(address(action)).then().body("owner", nullValue());
    }

    @Test
    void faultsInItsPartsAreAllNamed() {
        ObjectNode draft = draft();
        draft.set("indicators", Drafts.json("{all: [{texts: {}, target: 1}, {texts: {nl: 'Iets'}, target: 1, measured: 2}]}").get("all"));
        draft.set("notes", Drafts.json("{all: [{noteDate: '2031-01-10', texts: {nl: ''}}]}").get("all"));
        DeskItem.post(EDITOR, "/api/v1/desk/actions", draft).then().statusCode(400)
                .body("errors.field", containsInAnyOrder("indicators[0].texts", "indicators[1].measuredDate", "notes[0].texts.nl"));
    }

    @Test
    void itsStatesAreReadFromItsPublications() {
        ObjectNode draft = draft().put("state", "planned");
        DeskItem action = DeskItem.create("actions", draft).publish("nl");
        // words alone change no state
        ((ObjectNode) draft.at("/texts/nl")).put("summary", "Anders gezegd.");
        action.save(draft).publish("nl");
        ((ObjectNode) draft.put("state", "dropped").at("/texts/nl")).put("stateReason", "Er kwam niemand.");
        action.save(draft).publish("nl");
        NOBODY.asks().get(address(action)).then().body("states.state", contains("dropped", "planned"))
                .body("states.reason", contains("Er kwam niemand.", null));
    }

    @Test
    void aPlanCountsHowItsActionsStand() {
        DeskItem.create("actions", draft().put("state", "done")).publish("nl");
        DeskItem.create("actions", draft().put("state", "running")).publish("nl");
        DeskItem.create("actions", draft().put("state", "running"));
        NOBODY.asks().get("/api/v1/plans/" + year).then().statusCode(200).body("progress.total", equalTo(2))
                .body("progress.done", equalTo(1)).body("progress.running", equalTo(1)).body("progress.planned", equalTo(0));
    }

    private ObjectNode draft() {
        return Drafts.action(plan.id(), theme.id());
    }

    private static String address(DeskItem action) {
        return "/api/v1/actions/" + action.id();
    }
}
