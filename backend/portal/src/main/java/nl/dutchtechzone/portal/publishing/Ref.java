package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Stands in a snapshot for another item. The window replaces it by what that item shows of itself at the time of
 * asking, or drops it when it is hidden.
 */
public record Ref(@JsonProperty(MARK) UUID id) {

    static final String MARK = "@";

    public static Ref to(UUID id) {
        return id == null ? null : new Ref(id);
    }

    public static List<Ref> to(List<UUID> ids) {
        return ids.stream().map(Ref::new).toList();
    }

    /** Adds all ids that stand in a part of a layer for other items. */
    static void gather(JsonNode part, Set<UUID> ids) {
        if (isReference(part)) {
            ids.add(in(part));
        } else if (part.isContainerNode()) {
            part.forEach(child -> gather(child, ids));
        }
    }

    static boolean isReference(JsonNode node) {
        return node.isObject() && node.size() == 1 && node.has(MARK);
    }

    /** The id that stands in a layer of a publication for another item, or null where there is none. */
    public static UUID in(JsonNode place) {
        return place.path(MARK).isTextual() ? UUID.fromString(place.get(MARK).asText()) : null;
    }
}
