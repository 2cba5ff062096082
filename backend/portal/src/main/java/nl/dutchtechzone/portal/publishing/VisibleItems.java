package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.inject.Singleton;
import java.time.Instant;
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

    /** Of which state of the window everything kept is, and until when that lasts. */
    private record Hold(long version, Instant boundary) {

        boolean isOf(WindowState.Reading reading) {
            return version == reading.version() && reading.estimatedNow().isBefore(boundary);
        }
    }

    private final Sql sql;
    private final KeptLayers layers;
    private final WindowState state;
    private final Cache<UUID, List<Seen>> kept = Caffeine.newBuilder().maximumSize(KEPT).build();
    private Hold hold;

    VisibleItems(Sql sql, KeptLayers layers, WindowState state) {
        this.sql = sql;
        this.layers = layers;
        this.state = state;
        state.follow(this::hold);
        state.forget(this::forget);
    }

    /** The visible publications of each of some items, in all languages; hidden ones have none. */
    Map<UUID, List<Seen>> of(Set<UUID> wanted) {
        Hold before = hold();
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
                        layers.of(row, "link"), cards ? layers.of(row, "card") : null))
                .forEach(one -> seen.computeIfAbsent(one.item, item -> new ArrayList<>()).add(one));
        return seen;
    }

    /** Keeps what was read, unless the window has become another one meanwhile. */
    private synchronized void keep(Map<UUID, List<Seen>> read, Hold before) {
        if (hold == before) {
            kept.putAll(read);
        }
    }

    /** Throws away what is not as it was, so that all that is kept is of the newest reading. */
    private synchronized Hold hold() {
        WindowState.Reading reading = state.newest();
        if (hold == null || !hold.isOf(reading)) {
            if (hold != null && reading.estimatedNow().isBefore(hold.boundary)) {
                dropChanged();
            } else {
                kept.invalidateAll();
            }
            hold = new Hold(reading.version(), reading.boundary());
        }
        return hold;
    }

    private void dropChanged() {
        List<UUID> changed = sql.rows("select item_id from publication where version > ? limit ?", List.of(hold.version, FEW_CHANGES + 1),
                row -> Sql.uuid(row, "item_id"));
        if (changed.size() > FEW_CHANGES) {
            kept.invalidateAll();
        } else {
            kept.invalidateAll(changed);
        }
    }

    private synchronized void forget() {
        kept.invalidateAll();
        hold = null;
    }
}
