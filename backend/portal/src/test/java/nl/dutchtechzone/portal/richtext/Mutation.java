package nl.dutchtechzone.portal.richtext;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Changes one place of a document by chance: drops it, doubles it, or puts a piece of another document there. */
final class Mutation {

    private static final List<String> KEYS =
            List.of("type", "content", "attrs", "marks", "text", "level", "start", "colspan", "href", "media", "title", "x");

    private final Random random;
    private final List<JsonNode> pieces = new ArrayList<>();

    Mutation(Random random, List<JsonNode> documents) {
        this.random = random;
        documents.forEach(this::collect);
    }

    private void collect(JsonNode node) {
        pieces.add(node);
        node.forEach(this::collect);
    }

    JsonNode of(JsonNode original) {
        JsonNode doc = original.deepCopy();
        List<JsonNode> containers = new ArrayList<>();
        containers(doc, containers);
        if (containers.isEmpty()) {
            return doc;
        }
        switch (containers.get(random.nextInt(containers.size()))) {
            case ObjectNode object -> change(object);
            case ArrayNode array -> change(array);
            default -> throw new IllegalStateException();
        }
        return doc;
    }

    private static void containers(JsonNode node, List<JsonNode> found) {
        if (node.isContainerNode()) {
            found.add(node);
        }
        node.forEach(child -> containers(child, found));
    }

    private void change(ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = names.isEmpty() || random.nextInt(4) == 0
                ? KEYS.get(random.nextInt(KEYS.size()))
                : names.get(random.nextInt(names.size()));
        if (random.nextInt(4) == 0) {
            object.remove(name);
        } else {
            object.set(name, piece());
        }
    }

    private void change(ArrayNode array) {
        int at = array.isEmpty() ? 0 : random.nextInt(array.size());
        if (array.isEmpty() || random.nextInt(3) == 0) {
            array.insert(at, piece());
        } else if (random.nextBoolean()) {
            array.remove(at);
        } else {
            array.insert(at, array.get(at).deepCopy());
        }
    }

    private JsonNode piece() {
        return pieces.get(random.nextInt(pieces.size())).deepCopy();
    }
}
