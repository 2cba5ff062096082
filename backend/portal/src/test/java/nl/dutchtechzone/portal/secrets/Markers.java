package nl.dutchtechzone.portal.secrets;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.SplittableRandom;
import nl.dutchtechzone.portal.api.ContractDocument;
import nl.dutchtechzone.portal.api.Drafts;

/** Puts words into every text of a draft, whatever its kind: the contract knows which of its fields are texts. */
final class Markers {

    private static final int LETTERS = 14;
    private static final int LONGEST_TITLE = 3;

    private final ContractDocument contract = ContractDocument.read();
    private final SplittableRandom random;
    private final Set<String> made = new LinkedHashSet<>();

    Markers(SplittableRandom random) {
        this.random = random;
    }

    /** A word that nothing else has, and that looks like nothing else. */
    String word() {
        StringBuilder word = new StringBuilder("q");
        for (int i = 0; i < LETTERS; i++) {
            word.append((char) ('a' + random.nextInt('z' - 'a' + 1)));
        }
        return word.toString();
    }

    /** A word that must never be seen. */
    String secret() {
        String word = word();
        made.add(word);
        return word;
    }

    Set<String> secrets() {
        return made;
    }

    /** Fills all texts of a draft that the schema of a request describes, but what is in {@code spared}. */
    void fill(ObjectNode draft, JsonNode schema, Set<String> spared) {
        fill(draft, schema, "", spared);
    }

    private void fill(ObjectNode object, JsonNode schema, String place, Set<String> spared) {
        JsonNode resolved = resolved(schema);
        resolved.path("properties").properties().forEach(property -> {
            String name = property.getKey();
            JsonNode described = resolved(property.getValue());
            if (spared.contains(place + name)) {
                return;
            }
            if (property.getValue().toString().contains("schemas/RichText\"")) {
                object.set(name, Drafts.json(Drafts.paragraph(secret())));
            } else if (isFreeText(described)) {
                object.put(name, name.equals("title") ? secret() + " " + object.path(name).asText() : secret());
            } else if (isListOfFreeTexts(described)) {
                object.putArray(name).add(secret());
            } else {
                fillWithin(object.path(name), described, place + name + ".", spared);
            }
        });
    }

    /** Fills what a draft has below a field: an object, each of a list of them, or words by language. */
    private void fillWithin(JsonNode value, JsonNode schema, String place, Set<String> spared) {
        if (value instanceof ArrayNode list) {
            list.forEach(one -> fillWithin(one, resolved(schema.path("items")), place, spared));
        } else if (value instanceof ObjectNode object && schema.path("additionalProperties").isObject()) {
            JsonNode each = resolved(schema.get("additionalProperties"));
            object.properties().forEach(language -> {
                if (isFreeText(each)) {
                    language.setValue(TextNode.valueOf(secret()));
                } else {
                    fillWithin(language.getValue(), each, place + language.getKey() + ".", spared);
                }
            });
        } else if (value instanceof ObjectNode object) {
            fill(object, schema, place, spared);
        }
    }

    /** What may be null is written as one of two. */
    private JsonNode resolved(JsonNode schema) {
        JsonNode at = contract.resolved(schema);
        for (JsonNode one : at.path("anyOf")) {
            if (!"null".equals(one.path("type").asText())) {
                return resolved(one);
            }
        }
        return at;
    }

    private boolean isFreeText(JsonNode schema) {
        boolean text = schema.path("type").toString().contains("\"string\"");
        return text && !schema.has("enum") && !schema.has("format") && !schema.has("pattern")
                && (!schema.has("maxLength") || schema.get("maxLength").intValue() > LONGEST_TITLE * LETTERS);
    }

    private boolean isListOfFreeTexts(JsonNode schema) {
        return schema.path("type").toString().contains("\"array\"") && isFreeText(resolved(schema.path("items")));
    }
}
