package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** Compares drafts: what is left out, null or empty says the same. */
final class Drafts {

    /** Told by the desk, never sent to it: about a picture, and up to where the ledger is counted. */
    private static final Set<String> READ_ONLY = Set.of("file", "position");

    private Drafts() {}

    static boolean same(JsonNode one, JsonNode other) {
        return bare(one).equals(bare(other));
    }

    private static JsonNode bare(JsonNode node) {
        if (node.isArray()) {
            var list = JsonNodeFactory.instance.arrayNode();
            node.forEach(item -> list.add(bare(item)));
            return list;
        }
        if (!node.isObject()) {
            return node.isNumber() ? JsonNodeFactory.instance.numberNode(node.decimalValue().stripTrailingZeros()) : node;
        }
        ObjectNode fields = JsonNodeFactory.instance.objectNode();
        node.properties().forEach(field -> {
            JsonNode value = bare(field.getValue());
            if (!READ_ONLY.contains(field.getKey()) && !isNothing(value)) {
                fields.set(field.getKey(), value);
            }
        });
        return fields;
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isContainerNode() && value.isEmpty() || value.isBoolean() && !value.asBoolean();
    }
}
