package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What is visible now of items that others point at. Most answers point at the same few, so these are kept until they
 * are published anew or something begins or ends by itself; what is said of living people is no part of it.
 */
@Singleton
class VisibleItems {

    private static final int KEPT = 10_000;
    /** After more changes than these all is read again. */
    private static final int FEW_CHANGES = 500;

    /**
     * A visible publication of an item.
     *
     * @param link shared by all who ask, to be copied before it is changed; so is the card
     * @param card null where it was not asked for
     */
    record Seen(UUID item, String kind, String language, String slug, ObjectNode link, ObjectNode card) {}

    private final Sql sql;
    private final KeptLayers layers;
    private final WindowState state;
    private final Cache<UUID, List<Seen>> kept = Memory.cache().maximumSize(KEPT).build();
    /** Of which everything kept is, or null for nothing kept yet. */
    private WindowState.Reading keptOf;

    VisibleItems(Sql sql, KeptLayers layers, WindowState state) {
        this.sql = sql;
        this.layers = layers;
        this.state = state;
        state.follow(this::renew);
        state.forget(this::forget);
    }

    /**
     * The visible publications of each of some items, in all languages; hidden ones have none. Not to be asked within a
     * transaction: that would read the window as it was when it began, and keep it.
     */
    Map<UUID, List<Seen>> of(Set<UUID> wanted) {
        WindowState.Reading before = renew();
        Map<UUID, List<Seen>> seen = new HashMap<>(kept.getAllPresent(wanted));
        Set<UUID> unknown = wanted.stream().filter(item -> !seen.containsKey(item)).collect(Collectors.toSet());
        if (!unknown.isEmpty()) {
            Map<UUID, List<Seen>> read = read(unknown, false);
            unknown.forEach(item -> read.putIfAbsent(item, List.of()));
            keep(read, before);
            seen.putAll(read);
        }
        return seen;
    }

    /** The same with their cards, read anew. */
    Map<UUID, List<Seen>> withCards(Set<UUID> wanted) {
        return read(wanted, true);
    }

    private Map<UUID, List<Seen>> read(Collection<UUID> wanted, boolean cards) {
        Map<UUID, List<Seen>> seen = new HashMap<>();
        sql.rows("select id, item_id, kind, language, slug, link" + (cards ? ", card" : "") + " from publication where item_id in ("
                + Sql.marks(wanted) + ") and visible_from <= utc_timestamp(3) and visible_until > utc_timestamp(3)", List.copyOf(wanted),
                row -> new Seen(Sql.uuid(row, "item_id"), row.getString("kind"), row.getString("language"), row.getString("slug"),
                        layers.of(row, "link").json(), cards ? layers.of(row, "card").json() : null))
                .forEach(one -> seen.computeIfAbsent(one.item, item -> new ArrayList<>()).add(one));
        return seen;
    }

    /** Keeps what was read, unless the window has become another one meanwhile. */
    private synchronized void keep(Map<UUID, List<Seen>> read, WindowState.Reading before) {
        if (keptOf == before) {
            kept.putAll(read);
        }
    }

    /** Throws away what may not be as it was; gives the reading that all that is kept is of. */
    private synchronized WindowState.Reading renew() {
        WindowState.Reading newest = state.newest();
        if (keptOf == null || !keptOf.holdsBy(newest)) {
            if (keptOf == null || !newest.estimatedNow().isBefore(keptOf.boundary()) || !dropChangedSince(keptOf.version())) {
                kept.invalidateAll();
            }
            keptOf = newest;
        }
        return keptOf;
    }

    /** Throws away what has been published anew, unless that is too much to tell. */
    private boolean dropChangedSince(long version) {
        List<UUID> changed = sql.rows("select item_id from publication where version > ? limit ?", List.of(version, FEW_CHANGES + 1),
                row -> Sql.uuid(row, "item_id"));
        kept.invalidateAll(changed);
        return changed.size() <= FEW_CHANGES;
    }

    private synchronized void forget() {
        kept.invalidateAll();
        keptOf = null;
    }
}
