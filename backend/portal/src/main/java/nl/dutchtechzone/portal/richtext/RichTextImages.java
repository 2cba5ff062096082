package nl.dutchtechzone.portal.richtext;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;

/** Finds the pictures of a text. */
final class RichTextImages {

    private RichTextImages() {
    }

    static List<UUID> of(JsonNode doc) {
        Set<UUID> found = new LinkedHashSet<>();
        collect(doc, found);
        return List.copyOf(found);
    }

    private static void collect(JsonNode node, Set<UUID> found) {
        if (NodeType.of(node).filter(NodeType.IMAGE::equals).isPresent()) {
            mediaOf(node).ifPresent(found::add);
        }
        for (JsonNode child : node.path("content")) {
            collect(child, found);
        }
    }

    static Optional<UUID> mediaOf(JsonNode image) {
        JsonNode media = image.path("attrs").path("media");
        return new Value.Identifier().fault(media).isEmpty()
                ? Optional.of(UUID.fromString(media.textValue()))
                : Optional.empty();
    }
}
