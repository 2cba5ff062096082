package nl.dutchtechzone.portal.contract;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Examples;
import nl.dutchtechzone.portal.api.Follow;
import nl.dutchtechzone.portal.api.JsonBody;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the contract says that a list of the window can be asked, it answers; what it does not say is refused by name. */
@QuarkusTest
class CollectionsTest extends ApiTest {

    private static final Pattern LINK = Pattern.compile(".*/(?!Media)\\w+Link(Fields)?");
    private static final String NOTHING = "nothing-has-this";

    private static Examples made;

    private final ContractDocument contract = ContractDocument.read();
    private final List<String> wrong = new ArrayList<>();

    @BeforeEach
    void somethingIsInEach() {
        if (made == null) {
            made = Examples.make();
            DeskItem paid = DeskItem.create(Someone.TREASURER, "finances", Drafts.statement(2038, made.item("municipalities").id()));
            paid.act(Someone.TREASURER, "_publish", "{}");
        }
    }

    @Test
    void thereAreLists() {
        Set<String> paths = new TreeSet<>(lists().stream().map(Operation::path).toList());
        for (String name : new String[] {"stories", "events", "contacts", "themes", "plans", "actions", "contributions", "finances", "funds",
                "municipalities", "sectors", "people", "pages", "figures"}) {
            assertTrue(paths.contains("/api/v1/" + name), name);
        }
    }

    @Test
    void everyDeclaredKeyWorksAndABadValueIsRefused() {
        for (Operation list : lists()) {
            parameters(list).forEach((name, parameter) -> {
                JsonNode schema = parameter.path("schema");
                JsonNode one = contract.resolved(schema.has("items") ? schema.get("items") : schema);
                if (one.has("enum")) {
                    one.get("enum").forEach(value -> works(list, name, value.asText()));
                    refused(list, name, NOTHING).ifAllowedDiffersFrom(texts(one.get("enum")));
                } else {
                    asks(list, name, one);
                }
            });
        }
        none();
    }

    private void asks(Operation list, String name, JsonNode schema) {
        switch (name) {
            case "lang" -> {
                works(list, name, "en");
                refused(list, name, "xx").ifAllowedDiffersFrom(Set.of("nl", "en"));
            }
            case "fallback" -> works(list, name, "true&lang=en");
            case "q" -> {
                works(list, name, NOTHING);
                refused(list, name, "");
            }
            case "limit" -> {
                works(list, name, "1");
                refused(list, name, "101");
            }
            case "cursor", "changedSince" -> refused(list, name, NOTHING);
            case "fields", "expand" -> refused(list, name, "nothing");
            case "from", "to" -> {
                works(list, name, "2076-01-01");
                refused(list, name, "2076-13-01");
            }
            default -> filters(list, name, schema);
        }
    }

    /** A filter that no item has the value of gives nothing; one by key refuses a key of nothing visible. */
    private void filters(Operation list, String name, JsonNode schema) {
        String value = "uuid".equals(schema.path("format").asText()) ? "019ab699-6d91-76e7-a95d-d39f7a1dd7da"
                : schema.path("type").toString().contains("integer") ? "1901" : NOTHING;
        Response answer = ask(list, name, value);
        boolean empty = answer.statusCode() == 200 && JsonBody.of(answer).path("total").intValue() == 0;
        boolean named = answer.statusCode() == 400 && JsonBody.of(answer).at("/errors/0/allowed").isArray();
        expect(empty || named, list, name + "=" + value + " gives " + answer.statusCode() + " " + answer.asString());
        if (named) {
            for (JsonNode allowed : JsonBody.of(answer).at("/errors/0/allowed")) {
                works(list, name, allowed.asText());
                break;
            }
        }
    }

    @Test
    void everyFieldCanBeAskedForAndEveryLinkGivenAsACard() {
        for (Operation list : lists()) {
            Map<String, JsonNode> fields = properties(item(list));
            expect(!fields.isEmpty(), list, "has no fields");
            refused(list, "fields", "id,nothing").ifAllowedDiffersFrom(fields.keySet());
            fields.keySet().forEach(field -> {
                Response answer = ask(list, "fields", field);
                expect(answer.statusCode() == 200, list, "fields=" + field + ": " + answer.asString());
                for (JsonNode item : JsonBody.of(answer).path("items")) {
                    expect(List.of(field).equals(names(item)), list, "fields=" + field + " gives " + names(item));
                }
            });
            Set<String> links = new TreeSet<>();
            fields.forEach((field, schema) -> {
                if (schema.findValuesAsText("$ref").stream().anyMatch(LINK.asMatchPredicate())) {
                    links.add(field);
                }
            });
            refused(list, "expand", "nothing").ifAllowedDiffersFrom(links);
            links.forEach(link -> works(list, "expand", link));
        }
        none();
    }

    @Test
    void pagesGiveTheSameAsOnePageAndWhatChangedSinceAlwaysIsAll() {
        for (Operation list : lists()) {
            List<String> whole = all(list, "limit", "100");
            expect(!whole.isEmpty(), list, "is empty");
            expect(whole.equals(all(list, "limit", "7")), list, "differs by pages");
            expect(new TreeSet<>(whole).equals(new TreeSet<>(all(list, "limit", "100&changedSince=0"))), list, "differs from its changes");
            JsonNode begun = JsonBody.of(ask(list, "changedSince", "0"));
            JsonNode since = JsonBody.of(ask(list, "changedSince", begun.at("/changes/version").asText()));
            expect(since.path("items").isEmpty() && since.path("total").intValue() == 0, list, "changes while nothing does: " + since);
        }
        none();
    }

    private static List<String> all(Operation list, String name, String value) {
        // from then on, so that events that are over are not among them
        return Follow.rows(ask(list, name, value + (list.path().equals("/api/v1/events") ? "&from=2000-01-01" : "")).jsonPath());
    }

    private List<Operation> lists() {
        return contract.operations().stream().filter(one -> !one.isOfDesk() && !one.path().contains("{")
                && parameters(one).containsKey("cursor")).toList();
    }

    private static Map<String, JsonNode> parameters(Operation list) {
        Map<String, JsonNode> parameters = new TreeMap<>();
        list.node().path("parameters").forEach(one -> parameters.put(one.path("name").asText(), one));
        return parameters;
    }

    private JsonNode item(Operation list) {
        JsonNode page = contract.resolved(list.node().at("/responses/200/content/application~1json/schema"));
        return contract.resolved(page.at("/properties/items/items"));
    }

    private Map<String, JsonNode> properties(JsonNode schema) {
        Map<String, JsonNode> found = new TreeMap<>();
        JsonNode resolved = contract.resolved(schema);
        resolved.path("allOf").forEach(part -> found.putAll(properties(part)));
        resolved.path("properties").properties().forEach(property -> found.put(property.getKey(), property.getValue()));
        return found;
    }

    private static Response ask(Operation list, String name, String value) {
        return NOBODY.asks().urlEncodingEnabled(false).get(list.path() + "?" + name + "=" + value);
    }

    private void works(Operation list, String name, String value) {
        Response answer = ask(list, name, value);
        expect(answer.statusCode() == 200, list, name + "=" + value + " gives " + answer.statusCode() + " " + answer.asString());
    }

    private Refusal refused(Operation list, String name, String value) {
        Response answer = ask(list, name, value);
        JsonNode error = answer.statusCode() == 400 ? JsonBody.of(answer).at("/errors/0") : MissingNode.getInstance();
        expect(name.equals(error.path("field").asText()), list, name + "=" + value + " gives " + answer.statusCode() + " " + answer.asString());
        return new Refusal(list, name, error);
    }

    private final class Refusal {
        private final Operation list;
        private final String name;
        private final JsonNode error;

        Refusal(Operation list, String name, JsonNode error) {
            this.list = list;
            this.name = name;
            this.error = error;
        }

        void ifAllowedDiffersFrom(Set<String> expected) {
            Set<String> allowed = texts(error.path("allowed"));
            expect(allowed.equals(new TreeSet<>(expected)), list, name + " allows " + expected + " and says " + allowed);
        }
    }

    private static Set<String> texts(JsonNode array) {
        Set<String> texts = new TreeSet<>();
        array.forEach(one -> texts.add(one.asText()));
        return texts;
    }

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        ((ObjectNode) object).fieldNames().forEachRemaining(names::add);
        return names;
    }

    private void expect(boolean holds, Operation list, String otherwise) {
        if (!holds) {
            wrong.add(list + ": " + otherwise);
        }
    }

    private void none() {
        assertTrue(wrong.isEmpty(), () -> wrong.size() + ":\n" + String.join("\n", wrong));
    }
}
