package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;

/** A draft as it can be saved while some items that it refers to are not there yet: without the references to those. */
final class EarlyDraft {

    private final Set<String> toCome;

    private EarlyDraft(Set<String> toCome) {
        this.toCome = toCome;
    }

    /**
     * Equal to the draft where it refers to nothing that is to come.
     *
     * @param toCome ids
     */
    static ObjectNode of(ObjectNode draft, Set<String> toCome) {
        return (ObjectNode) new EarlyDraft(toCome).without(draft);
    }

    private JsonNode without(JsonNode node) {
        return switch (node) {
            case ObjectNode object -> {
                ObjectNode left = JsonNodeFactory.instance.objectNode();
                object.properties().forEach(field -> {
                    if (!isToCome(field.getValue())) {
                        left.set(field.getKey(), without(field.getValue()));
                    }
                });
                yield left;
            }
            case ArrayNode array -> {
                ArrayNode left = JsonNodeFactory.instance.arrayNode();
                array.forEach(one -> {
                    if (!isToCome(one)) {
                        left.add(without(one));
                    }
                });
                yield left;
            }
            default -> node;
        };
    }

    private boolean isToCome(JsonNode value) {
        return value.isTextual() && toCome.contains(value.textValue());
    }
}
