package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.networknt.schema.JsonSchema;
import jakarta.ws.rs.core.MediaType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What may be asked of one operation: its query keys and the media types that it answers with. */
record Question(Map<String, Key> keys, List<MediaType> given, Contract contract) {

    /** One query key; where it may be repeated, type and schema are those of one value. */
    record Key(boolean repeatable, String type, JsonSchema schema) {}

    static Question of(JsonNode operation, Contract contract) {
        Map<String, Key> keys = new LinkedHashMap<>();
        for (JsonNode parameter : operation.path("parameters")) {
            if ("query".equals(parameter.path("in").asText())) {
                JsonNode schema = parameter.path("schema");
                boolean repeatable = "array".equals(schema.path("type").asText());
                JsonNode one = repeatable ? schema.path("items") : schema;
                keys.put(parameter.get("name").asText(), new Key(repeatable, one.path("type").asText(), contract.compile(one)));
            }
        }
        List<MediaType> given = new ArrayList<>();
        operation.path("responses").properties().stream().filter(response -> response.getKey().startsWith("2"))
                .forEach(response -> response.getValue().path("content").fieldNames()
                        .forEachRemaining(type -> given.add(MediaType.valueOf(type))));
        return new Question(keys, given, contract);
    }

    /** Refuses what cannot be answered; where several methods share an address by what they take, the framework looks at that alone. */
    void requireAcceptable(List<MediaType> accepted) {
        if (!given.isEmpty() && given.stream().noneMatch(type -> accepted.stream().anyMatch(type::isCompatible))) {
            throw ProblemException.of(ProblemType.NOT_ACCEPTABLE,
                    "This address answers with " + String.join(", ", given.stream().map(MediaType::toString).toList()) + " only.");
        }
    }

    void check(Map<String, List<String>> asked) {
        Faults faults = new Faults();
        asked.forEach((name, values) -> {
            Key key = keys.get(name);
            if (key == null) {
                faults.add(name, "unknown", keys.isEmpty()
                        ? "This address takes no query keys."
                        : "This query key is not known here; allowed are " + String.join(", ", keys.keySet()) + ".",
                        keys.keySet());
            } else if (!key.repeatable && values.size() > 1) {
                faults.add(name, "repeated", "This query key may be given once.");
            } else {
                values.forEach(value -> contract.check(typed(value, key.type), key.schema, name, faults));
            }
        });
        faults.raise();
    }

    private static JsonNode typed(String value, String type) {
        return switch (type) {
            case "integer" -> value.matches("-?[0-9]{1,9}") ? IntNode.valueOf(Integer.parseInt(value)) : TextNode.valueOf(value);
            case "boolean" -> value.equals("true") || value.equals("false")
                    ? BooleanNode.valueOf(value.equals("true")) : TextNode.valueOf(value);
            default -> TextNode.valueOf(value);
        };
    }
}
