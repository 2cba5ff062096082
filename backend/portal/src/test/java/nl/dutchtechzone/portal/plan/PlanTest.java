package nl.dutchtechzone.portal.plan;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import org.junit.jupiter.api.Test;

/** A course over several years, and the plans of a year and of other kinds that serve it. */
@QuarkusTest
class PlanTest extends ApiTest {

    private static final int FIRST = 2040;
    private static final int LAST = 2043;

    @Test
    void aCourseIsAsFarAsThePlansThatServeIt() {
        DeskItem theme = DeskItem.create("themes", Drafts.theme(Drafts.fresh("thema"))).publish("nl");
        String slug = Drafts.fresh("koers");
        DeskItem course = DeskItem.create("plans", plan("course", FIRST, LAST, slug)).publish("nl");
        DeskItem annual = DeskItem.create("plans", plan("annual", FIRST, FIRST, Drafts.fresh("jaar")).put("course", id(course))).publish("nl");
        DeskItem network = DeskItem.create("plans", plan("network", FIRST, LAST, Drafts.fresh("netwerk")).put("course", id(course))).publish("nl");
        DeskItem draft = DeskItem.create("plans", plan("network", FIRST, LAST, Drafts.fresh("concept")).put("course", id(course)));
        DeskItem.create("actions", Drafts.action(annual.id(), theme.id()).put("state", "done")).publish("nl");
        DeskItem.create("actions", Drafts.action(network.id(), theme.id())).publish("nl");
        DeskItem.create("actions", Drafts.action(course.id(), theme.id()).put("state", "planned")).publish("nl");
        DeskItem.create("actions", Drafts.action(draft.id(), theme.id())).publish("nl");

        NOBODY.asks().get("/api/v1/plans/" + slug).then().statusCode(200).body("type", equalTo("course")).body("course", nullValue())
                .body("plans.id", containsInAnyOrder(id(annual), id(network))).body("plans.progress.total", contains(1, 1))
                .body("progress.total", equalTo(3)).body("progress.done", equalTo(1)).body("progress.running", equalTo(1))
                .body("actions.plan.id", contains(id(course)));
        NOBODY.asks().get("/api/v1/plans?year=" + FIRST).then().statusCode(200)
                .body("items.find { it.id == '%s' }.progress.total".formatted(id(course)), equalTo(3))
                .body("items.find { it.id == '%s' }.progress.done".formatted(id(annual)), equalTo(1))
                .body("items.find { it.id == '%s' }.course.id".formatted(id(network)), equalTo(id(course)));
        NOBODY.asks().get("/api/v1/trail/plan/" + id(course)).then().statusCode(200).body("leadsTo.item.id", hasItems(id(annual), id(network)));

        course.withdraw("nl");
        NOBODY.asks().get("/api/v1/plans/" + FIRST).then().statusCode(200).body("course", nullValue()).body("plans", empty());
    }

    @Test
    void onlyACourseOfTheseYearsCanBeServedAndNotByAnother() {
        DeskItem course = DeskItem.create("plans", plan("course", FIRST, LAST, Drafts.fresh("koers")));
        DeskItem annual = DeskItem.create("plans", plan("annual", FIRST, FIRST, Drafts.fresh("jaar")));
        refused(plan("annual", LAST + 1, LAST + 1, Drafts.fresh("later")).put("course", id(course)));
        refused(plan("course", FIRST, LAST, Drafts.fresh("koers")).put("course", id(course)));
        refused(plan("network", FIRST, FIRST, Drafts.fresh("netwerk")).put("course", id(annual)));
    }

    private static void refused(ObjectNode draft) {
        DeskItem.post(EDITOR, "/api/v1/desk/plans", draft).then().statusCode(400).body("errors.field", contains("course"));
    }

    private static ObjectNode plan(String type, int first, int last, String slug) {
        ObjectNode draft = Drafts.plan(first).put("type", type).put("lastYear", last);
        ((ObjectNode) draft.at("/texts/nl")).put("slug", slug);
        return draft;
    }

    private static String id(DeskItem item) {
        return item.id().toString();
    }
}
