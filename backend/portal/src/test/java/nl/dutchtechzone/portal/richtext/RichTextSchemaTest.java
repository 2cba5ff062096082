package nl.dutchtechzone.portal.richtext;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RichTextSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonSchema SCHEMA = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(JSON.valueToTree(Map.of(
                    "$ref", "#/components/schemas/RichText",
                    "components", Map.of("schemas", RichTextSchema.components()))));

    private static boolean schemaAccepts(JsonNode doc) {
        return SCHEMA.validate(doc).isEmpty();
    }

    private static boolean checkAccepts(JsonNode doc) {
        return RichTextCheck.check(doc, "", (_, _, _, _) -> { });
    }

    @ParameterizedTest
    @MethodSource("nl.dutchtechzone.portal.richtext.Samples#good")
    void acceptsTheGoodAsTheCheckDoes(String json) {
        assertEquals(Set.of(), SCHEMA.validate(Samples.json(json)));
    }

    @ParameterizedTest
    @MethodSource("nl.dutchtechzone.portal.richtext.Samples#bad")
    void refusesTheBadAsTheCheckDoes(Samples.Bad bad) {
        assertFalse(schemaAccepts(Samples.json(bad.json())));
    }

    @ParameterizedTest
    @MethodSource("nl.dutchtechzone.portal.richtext.Samples#beyondTheSchema")
    void leavesTheSizeOfTheWholeToTheCheck(Samples.Bad bad) {
        assertTrue(schemaAccepts(Samples.json(bad.json())));
    }

    @Test
    void agreesWithTheCheckOnWhatChanceMakes() {
        long seed = 20240101;
        Random random = new Random(seed);
        List<JsonNode> documents = Samples.documents().stream().filter(doc -> doc.toString().length() < 2_000).toList();
        Mutation mutation = new Mutation(random, documents);
        Map<Boolean, Integer> verdicts = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            JsonNode doc = mutation.of(documents.get(random.nextInt(documents.size())));
            boolean accepted = checkAccepts(doc);
            assertEquals(accepted, schemaAccepts(doc), () -> "seed " + seed + ": " + doc);
            verdicts.merge(accepted, 1, Integer::sum);
        }
        assertTrue(verdicts.get(true) > 500 && verdicts.get(false) > 500, verdicts::toString);
    }

    @Test
    void deepListsCostAValidatorNoMoreThanTheirSize() {
        JsonNode doc = Samples.json(Samples.doc(Samples.lists(80)));
        assertTimeout(Duration.ofSeconds(5), () -> assertTrue(schemaAccepts(doc)));
        JsonNode bad = Samples.json(Samples.doc(Samples.lists(80).replace("'x'", "''")));
        assertTimeout(Duration.ofSeconds(5), () -> assertFalse(schemaAccepts(bad)));
    }

    @Test
    void everyReferenceLeadsToASchemaAndEverySchemaIsUsed() {
        Set<String> used = new HashSet<>(Set.of("RichText"));
        JSON.valueToTree(RichTextSchema.components()).findValuesAsText("$ref")
                .forEach(reference -> used.add(reference.substring("#/components/schemas/".length())));
        assertEquals(RichTextSchema.components().keySet(), used);
    }
}
