package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The pages of what is public now, for whoever lists them all. Pages of living people are never among them: what is made
 * of a list is kept elsewhere for longer than people may allow it here.
 */
@Singleton
public class PublicPages {

    private static final String VISIBLE = "visible_from <= utc_timestamp(3) and visible_until > utc_timestamp(3)";

    /** An item's page in a language that it has words in: its path on the portal, and when these became public. */
    public record Page(String language, String path, Instant publishedAt) {}

    private record Row(UUID item, Page page) {}

    private final Sql sql;
    private final List<Kind<?>> kinds;

    PublicPages(Sql sql, Kinds kinds) {
        this.sql = sql;
        this.kinds = kinds.all().stream().filter(kind -> !kind.pages().isEmpty() && !kind.isPersonal()).<Kind<?>>map(kind -> kind).toList();
    }

    /** How many items have pages. */
    public int items() {
        return sql.row("select count(distinct item_id) as items from publication where " + ofKinds() + " and " + VISIBLE,
                names(), row -> row.getInt("items")).orElseThrow();
    }

    /** The pages of each of some items, the oldest item first. */
    public Collection<List<Page>> of(int passedOver, int most) {
        List<Object> values = new ArrayList<>(names());
        values.add(most);
        values.add(passedOver);
        // words that fell back from another language have their one address there
        List<Row> rows = sql.rows("""
                select p.item_id, p.kind, p.language, p.slug, p.item_key, p.published_at from publication p join (
                  select distinct item_id from publication where %1$s and %2$s order by item_id limit ? offset ?) some on some.item_id = p.item_id
                where %2$s and json_value(p.link, '$.language') = p.language order by p.item_id, p.language"""
                .formatted(ofKinds(), VISIBLE), values, row -> new Row(Sql.uuid(row, "item_id"), new Page(row.getString("language"),
                        kind(row.getString("kind")).page(row.getString("language"), Sql.uuid(row, "item_id"), row.getString("slug"),
                                row.getString("item_key")), Sql.instant(row, "published_at"))));
        Map<UUID, List<Page>> byItem = new LinkedHashMap<>();
        rows.forEach(row -> byItem.computeIfAbsent(row.item, item -> new ArrayList<>()).add(row.page));
        return byItem.values();
    }

    /** When the newest words of each kind became public. */
    public Map<String, Instant> newest() {
        Map<String, Instant> newest = new LinkedHashMap<>();
        sql.rows("select kind, max(published_at) as newest from publication where " + ofKinds() + " and " + VISIBLE + " group by kind",
                names(), row -> newest.put(row.getString("kind"), Sql.instant(row, "newest")));
        return newest;
    }

    private Kind<?> kind(String name) {
        return kinds.stream().filter(kind -> kind.name().equals(name)).findFirst().orElseThrow();
    }

    private String ofKinds() {
        return "kind in (" + Sql.marks(kinds) + ")";
    }

    private List<String> names() {
        return kinds.stream().map(Kind::name).toList();
    }
}
