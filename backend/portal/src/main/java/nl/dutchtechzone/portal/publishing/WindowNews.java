package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/** What changed for the public, of all kinds together, for whoever tells others of it. */
@Singleton
public class WindowNews {

    private final Sql sql;
    private final WindowChanges changes;
    /** By kind; what is carried has no list. */
    private final Map<String, String> collections;

    WindowNews(Sql sql, WindowChanges changes, Kinds kinds) {
        this.sql = sql;
        this.changes = changes;
        this.collections = kinds.all().stream().filter(kind -> !kind.isCarried()).collect(Collectors.toMap(Kind::name, Kind::collection));
    }

    /**
     * What changed.
     *
     * @param items  by collection, in the order of their ids; only what was public at some time
     * @param erased those of them of whom nothing may be kept any more
     */
    public record News(Map<String, List<UUID>> items, List<UUID> erased) {}

    /** The lists that have news. */
    public Collection<String> collections() {
        return new TreeSet<>(collections.values());
    }

    /** Where the window is now, to be asked since: {@code changedSince} of the lists takes it. */
    public String newest() {
        return changes.newest();
    }

    /** What changed since then. */
    public News since(String then) {
        record Changed(String kind, UUID item, boolean erased) {}
        List<Object> values = new ArrayList<>();
        List<Changed> all = sql.rows("select p.kind, p.item_id, exists(select 1 from erasure e where e.sort = 'person' and e.subject = p.item_id) as erased"
                + WindowChanges.publications(WindowChanges.Since.of(then), values) + " group by p.kind, p.item_id order by p.kind, p.item_id", values,
                row -> new Changed(row.getString("kind"), Sql.uuid(row, "item_id"), row.getBoolean("erased")));
        Map<String, List<UUID>> items = new LinkedHashMap<>();
        all.stream().filter(one -> collections.containsKey(one.kind))
                .forEach(one -> items.computeIfAbsent(collections.get(one.kind), collection -> new ArrayList<>()).add(one.item));
        return new News(items, all.stream().filter(Changed::erased).map(Changed::item).toList());
    }
}
