package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
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

    /** The id that stands in a layer of a publication for another item, or null where there is none. */
    public static UUID in(JsonNode place) {
        return place.path(MARK).isTextual() ? UUID.fromString(place.get(MARK).asText()) : null;
    }
}
