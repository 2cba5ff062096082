package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.dutchtechzone.portal.web.Json;

/**
 * The layers of publications, read from JSON once: a publication never changes, so what was read of it holds until
 * somebody is erased.
 * What is given is shared by all who ask; it is to be copied before it is changed.
 */
@Singleton
class KeptLayers {

    /** In characters of JSON; a tree takes about five times as much memory. */
    private static final long MOST = 16_000_000;

    private record Key(long publication, String layer) {}

    /**
     * A layer.
     *
     * @param references the items that its fields refer to, by field; fields without references are left out
     */
    record Layer(ObjectNode json, Map<String, Set<UUID>> references, int length) {

        private static Layer of(String text) {
            ObjectNode json = Json.read(text, ObjectNode.class);
            Map<String, Set<UUID>> references = new HashMap<>();
            json.properties().forEach(field -> {
                Set<UUID> ids = new LinkedHashSet<>();
                Ref.gather(field.getValue(), ids);
                if (!ids.isEmpty()) {
                    references.put(field.getKey(), ids);
                }
            });
            return new Layer(json, references, text.length());
        }
    }

    private final Cache<Key, Layer> layers = Memory.cache().maximumWeight(MOST)
            .weigher((Key key, Layer layer) -> layer.length).build();

    KeptLayers(WindowState state) {
        state.forget(layers::invalidateAll);
    }

    /** Gives a layer of the publication whose id is in the row; its column is read only when it is not known yet. */
    Layer of(ResultSet row, String column) throws SQLException {
        Key key = new Key(row.getLong("id"), column);
        Layer known = layers.getIfPresent(key);
        if (known == null) {
            known = Layer.of(row.getString(column));
            layers.put(key, known);
        }
        return known;
    }
}
