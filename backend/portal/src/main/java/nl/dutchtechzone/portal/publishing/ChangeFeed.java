package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.web.Json;

/**
 * The items whose publications changed, for whoever keeps something derived from what is public. Each item stands where
 * it changed last; so who has read all pages after a version has missed nothing that changed before the last one.
 */
@Singleton
public class ChangeFeed {

    private final Sql sql;
    private final Kinds kinds;
    private final PersonalValues personal;

    ChangeFeed(Sql sql, Kinds kinds, PersonalValues personal) {
        this.sql = sql;
        this.kinds = kinds;
        this.personal = personal;
    }

    /** A place in the feed. */
    public record Position(long version, long publication) {

        public static Position after(long version) {
            return new Position(version, Long.MAX_VALUE);
        }
    }

    /**
     * A part of the feed.
     *
     * @param items        what changed
     * @param publications all their publications that have not ended, unchanged ones included
     * @param next         where the next part begins, or null after the last one
     */
    public record Page(Set<UUID> items, List<Published> publications, Position next) {}

    /**
     * A publication, visible in [from, until).
     *
     * @param language the language that it is given in; the words may have fallen back from it: {@link #words}
     * @param link     what it shows of itself where something points at it
     * @param card     what it adds in a list, with references still to be resolved
     * @param times    when it is held, for kinds that are
     */
    public record Published(UUID item, String kind, String language, String summary, String body,
            Map<String, List<String>> facets, Instant from, Instant until, ObjectNode link, ObjectNode card, List<Occurrence> times) {

        public String title() {
            return link.path("title").asText();
        }

        public String key() {
            return link.path("key").textValue();
        }

        private Published between(Instant begin, Instant end, ObjectNode shown) {
            return new Published(item, kind, language, summary, body, facets, begin, end, shown, card, times);
        }

        /** The language of the words. */
        public String words() {
            return link.path("language").asText();
        }

        /** What a field of the card refers to, in its order. */
        public List<UUID> references(String field) {
            return card.path(field).findValuesAsText(Ref.MARK).stream().map(UUID::fromString).toList();
        }
    }

    private record Change(Position position, UUID item) {}

    /** How many publications have not ended. */
    public int size() {
        return sql.row("select count(*) as total from publication where visible_until > utc_timestamp(3)", List.of(),
                row -> row.getInt("total")).orElseThrow();
    }

    /** Gives the changes of some kinds after a position; {@code most} items at once. */
    public Page read(Set<String> kinds, Position after, int most) {
        List<Object> values = new ArrayList<>(kinds);
        values.addAll(List.of(after.version(), after.publication(), after.version(), most));
        // two stretches of the index by version, which ends with the id: what was read of a version is not read again
        List<Change> changes = sql.rows("select p.version, p.id, p.item_id from publication p where p.kind in (" + Sql.marks(kinds) + """
                ) and (p.version = ? and p.id > ? or p.version > ?) and not exists (
                  select 1 from publication later where later.item_id = p.item_id
                    and (later.version > p.version or later.version = p.version and later.id > p.id))
                order by p.version, p.id limit ?""", values,
                row -> new Change(new Position(row.getLong("version"), row.getLong("id")), Sql.uuid(row, "item_id")));
        Set<UUID> items = new LinkedHashSet<>(changes.stream().map(Change::item).toList());
        return new Page(items, items.isEmpty() ? List.of() : publications(items),
                changes.size() < most ? null : changes.getLast().position());
    }

    private List<Published> publications(Set<UUID> items) {
        List<Object> values = new ArrayList<>(items);
        String ofItems = "p.item_id in (" + Sql.marks(items)
                + ") and p.visible_until > p.visible_from and p.visible_until > utc_timestamp(3)";
        Map<Long, Map<String, List<String>>> facets = new HashMap<>();
        sql.rows("select f.publication_id, f.facet, f.value from publication p join publication_facet f on f.publication_id = p.id"
                + " where f.facet not in ('all', 'word') and " + ofItems, values,
                row -> facets.computeIfAbsent(row.getLong("publication_id"), id -> new HashMap<>())
                        .computeIfAbsent(row.getString("facet"), facet -> new ArrayList<>()).add(row.getString("value")));
        Map<Long, List<Occurrence>> times = new HashMap<>();
        sql.rows("select o.publication_id, o.starts_at, o.ends_at from publication p join publication_occurrence o on o.publication_id = p.id"
                + " where o.facet = 'all' and " + ofItems, values,
                row -> times.computeIfAbsent(row.getLong("publication_id"), id -> new ArrayList<>())
                        .add(new Occurrence(Sql.instant(row, "starts_at"), Sql.instant(row, "ends_at"))));
        return named(sql.rows("select p.id, p.item_id, p.kind, p.language, p.visible_from, p.visible_until, p.link, p.card, d.summary, d.body"
                + " from publication p join publication_document d on d.publication_id = p.id where " + ofItems, values,
                row -> new Published(Sql.uuid(row, "item_id"), row.getString("kind"), row.getString("language"),
                        row.getString("summary"), row.getString("body"), facets.getOrDefault(row.getLong("id"), Map.of()),
                        Sql.instant(row, "visible_from"), Sql.instant(row, "visible_until"),
                        Json.read(row.getString("link"), ObjectNode.class), Json.read(row.getString("card"), ObjectNode.class),
                        times.getOrDefault(row.getLong("id"), List.of()))));
    }

    /** People by the name that is public now, and without one from when it stops to be so. */
    private List<Published> named(List<Published> publications) {
        Map<UUID, PersonalValues.Shown> people = personal.shown(publications.stream()
                .filter(one -> kinds.named(one.kind).isPersonal()).map(Published::item).collect(Collectors.toSet()));
        return people.isEmpty() ? publications : publications.stream()
                .flatMap(one -> named(one, people.getOrDefault(one.item, PersonalValues.Shown.NOTHING).name())).toList();
    }

    private static Stream<Published> named(Published person, PersonalValues.Shown.One name) {
        if (name == null || !name.end().isAfter(person.from)) {
            return Stream.of(person);
        }
        ObjectNode link = person.link.deepCopy().put("title", name.value()).put(PersonalField.name.name(), name.value());
        return name.end().isBefore(person.until)
                ? Stream.of(person.between(person.from, name.end(), link), person.between(name.end(), person.until, person.link))
                : Stream.of(person.between(person.from, person.until, link));
    }
}
