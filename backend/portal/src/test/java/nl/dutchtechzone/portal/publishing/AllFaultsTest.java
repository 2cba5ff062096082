package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PARTNER;
import static nl.dutchtechzone.portal.api.Someone.TREASURER;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Examples;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** Whoever sends a draft hears at once of all that is wrong with it, whether the contract says so or the desk. */
@QuarkusTest
class AllFaultsTest extends ApiTest {

    private static final String DESK = "/api/v1/desk/";

    @Test
    void namesWhatTheContractAndTheDeskFindTogether() {
        refuses("stories", Drafts.json("{tags: [''], organisation: '%s', cover: 'no-id', texts: {nl: {title: ' ', slug: '%s'}, fr: {title: 'Un'}}}",
                Drafts.freshId(), "x".repeat(101)), "cover", "texts.nl.slug", "texts.nl.title", "texts.fr", "organisation");
        refuses("themes", Drafts.json("{order: -1, colour: '#ffffff', texts: {}}"), "key", "order", "texts", "colour");
        refuses("events", Drafts.json("{onlineAddress: 'nergens', start: '2030-02-30T10:00', texts: {nl: {title: 'x'}}}"), "onlineAddress", "start");
        refuses("contacts", Drafts.json("{key: 'Niet goed', category: 'circus', texts: {nl: {}}}"), "category", "texts.nl.title", "key");
    }

    @Test
    void accusesNoFieldForWhatIsMissingInAnother() {
        refuses("actions", Drafts.json("{goals: ['een'], plan: '%s', texts: {nl: {title: ''}}}", Drafts.freshId()), "theme", "texts.nl.title", "plan");
        refuses("figures", Drafts.json("{key: '%s', municipalities: ['no-id'], values: [{municipality: '%s', year: 2023, value: 1}], texts: {}}",
                Drafts.fresh("k"), Drafts.freshId()), "municipalities[0]", "texts");
    }

    @Test
    void knowsWhatIsChangedFromWhatIsNew() {
        String key = Drafts.fresh("sector");
        DeskItem sector = DeskItem.create("sectors", Drafts.sector(key));
        ObjectNode draft = Drafts.sector(key).put("nope", 1);
        sector.trySave(EDITOR, draft, sector.etag()).then().statusCode(400).body("errors.field", contains("nope"));
        DeskItem.post(EDITOR, DESK + "sectors", draft).then().statusCode(400).body("errors.field", contains("nope", "key"));
        DeskItem.post(PARTNER, DESK + "sectors", draft).then().statusCode(400).body("errors.field", contains("nope"));
    }

    @Test
    void staysARefusalWhateverIsLeftOut() {
        Examples made = Examples.make();
        for (String collection : List.of("stories", "events", "themes", "plans", "actions", "figures", "contacts", "people", "pages",
                "municipalities", "sectors", "media", "finances", "funds")) {
            Someone who = Set.of("finances", "funds").contains(collection) ? TREASURER : EDITOR;
            ObjectNode right = made.draft(collection);
            List<String> fields = right.properties().stream().map(Map.Entry::getKey).toList();
            for (String field : fields) {
                // too long is a fault with which all else can be read
                ObjectNode draft = right.deepCopy().put("externalId", "x".repeat(201));
                ObjectNode without = draft.deepCopy();
                without.remove(field);
                ObjectNode ofNothing = draft.deepCopy();
                ofNothing.putArray(field).addNull();
                for (ObjectNode each : List.of(without, draft.deepCopy().putNull(field), draft.deepCopy().put(field, "?"), ofNothing)) {
                    DeskItem.post(who, DESK + collection, each).then().statusCode(400).body("errors.field", hasItem("externalId"));
                }
            }
        }
    }

    private static void refuses(String collection, ObjectNode draft, String... fields) {
        DeskItem.post(EDITOR, DESK + collection, draft).then().statusCode(400).body("errors.field", containsInAnyOrder(fields));
    }
}
