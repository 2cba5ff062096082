package nl.dutchtechzone.portal.contract;

import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.ContractDocument.Operation;
import nl.dutchtechzone.portal.web.EveryAnswer;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;

/** The contract itself: committed as it is made, and telling everything that a client must know. */
@QuarkusTest
class ContractTest extends ApiTest {

    private static final Path COMMITTED = Path.of("../../openapi.yaml");
    private static final int WHOLE_CONTRACT = 50_000_000;

    private final ContractDocument contract = ContractDocument.read();

    @Test
    void isCommittedAsItIsMade() throws IOException {
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(WHOLE_CONTRACT);
        JsonNode committed = new ObjectMapper(YAMLFactory.builder().loaderOptions(large).build()).readTree(COMMITTED.toFile());
        assertEquals(List.of(), differences("", committed, contract.root()),
                "openapi.yaml differs from what the code makes: run make openapi and commit it");
    }

    @Test
    void isServedToEveryone() {
        for (String form : List.of("json", "yaml")) {
            String tag = NOBODY.asks().header("Origin", "https://elsewhere.example").get("/api/v1/openapi." + form).then().statusCode(200)
                    .header("Access-Control-Allow-Origin", "*").contentType("application/" + form)
                    .body(containsString("StoryResource_list")).extract().header("ETag");
            NOBODY.asks().header("If-None-Match", tag).get("/api/v1/openapi." + form).then().statusCode(304);
        }
    }

    @Test
    void hasTheVersionThatEveryAnswerNames() {
        assertEquals(EveryAnswer.API_VERSION, contract.root().at("/info/version").asText());
        assertTrue(contract.root().path("openapi").asText().startsWith("3.1"));
        for (String field : new String[] {"name", "url", "email"}) {
            assertFalse(contract.root().at("/info/contact/" + field).asText().isBlank(), field);
        }
    }

    @Test
    void saysWhatEveryOperationDoes() {
        List<String> silent = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (Operation operation : contract.operations()) {
            if (operation.node().path("summary").asText().isBlank() || operation.node().path("tags").isEmpty()) {
                silent.add(operation.toString());
            }
            assertTrue(ids.add(operation.node().path("operationId").asText()), operation + " has an id of its own");
        }
        assertEquals(List.of(), silent);
    }

    @Test
    void namesEveryRefusalOfEveryOperation() {
        List<String> missing = new ArrayList<>();
        for (Operation operation : contract.operations()) {
            Set<String> needed = new TreeSet<>(Set.of("400", "406", "500", "503"));
            if (operation.isOfDesk()) {
                needed.addAll(Set.of("401", "403"));
            }
            if (operation.path().contains("{")) {
                needed.add("404");
            }
            if (operation.takesBody()) {
                needed.addAll(Set.of("413", "415"));
            }
            if (operation.node().path("parameters").findValuesAsText("name").contains("If-Match")) {
                needed.addAll(Set.of("412", "428"));
            }
            needed.removeIf(status -> operation.node().path("responses").has(status));
            if (!needed.isEmpty()) {
                missing.add(operation + " lacks " + needed);
            }
        }
        assertEquals(List.of(), missing);
    }

    @Test
    void everyRefusalIsAProblem() {
        contract.root().at("/components/responses").properties().stream().filter(response -> response.getKey().startsWith("Problem"))
                .forEach(response -> assertEquals("#/components/schemas/Problem",
                        response.getValue().at("/content/application~1problem+json/schema/$ref").asText(), response.getKey()));
    }

    @Test
    void asksToSignInAtTheDeskAndNowhereElse() {
        for (Operation operation : contract.operations()) {
            assertEquals(operation.isOfDesk(), !operation.node().path("security").isEmpty(), operation.toString());
        }
    }

    @Test
    void theWindowOnlyReads() {
        contract.operations().stream().filter(operation -> !operation.isOfDesk())
                .forEach(operation -> assertEquals("GET", operation.method(), operation.toString()));
    }

    @Test
    void itsWordsFollowTheRules() {
        for (Operation operation : contract.operations()) {
            assertTrue(operation.path().matches("/api/v1(/_?[a-z]+(-[a-z]+)*|/\\{[a-z]+}|/openapi\\.(json|yaml))+"), operation.path());
            for (JsonNode parameter : operation.node().path("parameters")) {
                if ("query".equals(parameter.path("in").asText())) {
                    assertTrue(parameter.path("name").asText().matches("[a-z]+([A-Z][a-z]+)*"), operation + " " + parameter.path("name"));
                }
            }
        }
    }

    /** A pattern of JSON Schema is looked for anywhere in a text, unless it says where the text begins and ends. */
    @Test
    void everyPatternIsOfTheWholeText() {
        for (JsonNode schema : contract.root().findParents("pattern")) {
            // that of an id is the library's; its format holds the whole text to the same
            if (schema.get("pattern").isTextual() && !"uuid".equals(schema.path("format").asText())) {
                String pattern = schema.get("pattern").asText();
                assertTrue(pattern.startsWith("^") && (pattern.endsWith("$") || pattern.endsWith("(?![\\s\\S])")), pattern);
            }
        }
    }

    @Test
    void everyReferenceLeadsSomewhere() {
        for (String reference : contract.root().findValuesAsText("$ref")) {
            assertFalse(contract.root().at(reference.substring(1)).isMissingNode(), reference);
        }
    }

    private static List<String> differences(String place, JsonNode one, JsonNode other) {
        if (one.isObject() && other.isObject()) {
            List<String> found = new ArrayList<>();
            Set<String> names = new TreeSet<>();
            one.fieldNames().forEachRemaining(names::add);
            other.fieldNames().forEachRemaining(names::add);
            names.forEach(name -> found.addAll(differences(place + "/" + name, one.path(name), other.path(name))));
            return found;
        }
        // 1 and 1.0 are one number
        boolean same = one.equals(other) || one.isNumber() && other.isNumber() && one.decimalValue().compareTo(other.decimalValue()) == 0
                || one.isArray() && other.isArray() && one.toString().equals(other.toString());
        return same ? List.of() : List.of(place);
    }
}
