package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
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

    private record Tree(ObjectNode json, int length) {}

    private final Cache<Key, Tree> trees = Caffeine.newBuilder().maximumWeight(MOST)
            .weigher((Key key, Tree tree) -> tree.length).build();

    KeptLayers(WindowState state) {
        state.forget(trees::invalidateAll);
    }

    /** Gives a layer of the publication whose id is in the row; its column is read only when it is not known yet. */
    ObjectNode of(ResultSet row, String layer) throws SQLException {
        Key key = new Key(row.getLong("id"), layer);
        Tree known = trees.getIfPresent(key);
        if (known == null) {
            String json = row.getString(layer);
            known = new Tree(Json.read(json, ObjectNode.class), json.length());
            trees.put(key, known);
        }
        return known.json;
    }
}
