package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.web.Cursor;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.Settings;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The desk's lists: newest change first, in three statements whatever their length, and one more for columns. */
@Singleton
class DeskLists {

    private static final String LIVE =
            "p.visible_from <= utc_timestamp(3) and p.visible_until > utc_timestamp(3)";
    private static final String SCHEDULED =
            "p.visible_from > utc_timestamp(3) and p.visible_until > p.visible_from";

    private final Sql sql;
    private final Accounts accounts;
    private final DeskColumns columns;
    private final PersonalValues personal;
    private final Settings settings;

    DeskLists(Sql sql, Accounts accounts, DeskColumns columns, PersonalValues personal, Settings settings) {
        this.personal = personal;
        this.settings = settings;
        this.sql = sql;
        this.accounts = accounts;
        this.columns = columns;
    }

    private record Row(UUID id, String kind, long version, String titles, String key, String organisation,
            Instant changedAt, String changedBy, Instant trashedAt) {

        static Row read(ResultSet row) throws SQLException {
            return new Row(Sql.uuid(row, "id"), row.getString("kind"), row.getLong("version"), row.getString("titles"),
                    row.getString("item_key"), row.getString("organisation"), Sql.instant(row, "changed_at"),
                    row.getString("changed_by"), Sql.instant(row, "trashed_at"));
        }

        /** With the name of a person, which is kept apart, in the place of a title. */
        Row named(String name, String language) {
            return name == null ? this : new Row(id, kind, version, Json.write(Map.of(language, name)), key, organisation,
                    changedAt, changedBy, trashedAt);
        }
    }

    record Page(List<DeskCard> items, int total, Cursor next) {}

    /** For documentation: such a page as it is sent. */
    @Schema(name = "DeskPage", description = "A page of the desk's list")
    interface DeskPage {
        List<DeskCard> getItems();

        int getTotal();

        @Schema(nullable = true, description = "Where the next page is")
        String getNext();
    }

    Page list(Kind<?> kind, DeskQuery query, Caller caller) {
        Set<String> asked = columns.asked(kind, query.columns);
        StringBuilder where = new StringBuilder(" from item i where i.kind = ?");
        List<Object> values = new ArrayList<>(List.of(kind.name()));
        if (caller.isBound()) {
            where.append(" and i.organisation = ?");
            values.add(Objects.requireNonNullElse(caller.organisation(), ""));
        }
        filter(kind, query, where, values);
        int bound = Objects.hash(kind.name(), where.toString(), values);
        int total = sql.row("select count(*) as total" + where, values, row -> row.getInt("total")).orElseThrow();
        if (query.cursor != null) {
            Cursor cursor = Cursor.of(query.cursor, bound);
            where.append(" and (i.changed_at, i.id) < (?, ?)");
            values.add(Instant.parse(cursor.key()));
            values.add(cursor.id());
        }
        values.add(query.limit + 1);
        List<Row> rows = sql.rows("select i.*" + where + " order by i.changed_at desc, i.id desc limit ?", values, Row::read);
        Cursor next = null;
        if (rows.size() > query.limit) {
            rows = rows.subList(0, query.limit);
            next = new Cursor(bound, rows.getLast().id.toString(), rows.getLast().changedAt.toString());
        }
        return new Page(cards(kind, rows, asked), total, next);
    }

    private static void filter(Kind<?> kind, DeskQuery query, StringBuilder where, List<Object> values) {
        where.append("trashed".equals(query.state) ? " and i.trashed_at is not null" : " and i.trashed_at is null");
        if (query.q != null) {
            for (String word : query.q.strip().split("\\s+")) {
                where.append(" and " + (kind.isPersonal() ? PersonalValues.NAMED : "i.search like concat('%', ?, '%')"));
                values.add(word.replaceAll("([\\\\%_])", "\\\\$1"));
            }
        }
        if (query.organisation != null) {
            where.append(" and i.organisation = ?");
            values.add(query.organisation);
        }
        String publications = " from publication p where p.item_id = i.id" + (query.language == null ? "" : " and p.language = ?") + " and ";
        String states = " and exists (select 1 from language_state s where s.item_id = i.id"
                + (query.language == null ? "" : " and s.language = ?");
        switch (query.state == null ? "" : query.state) {
            case "live" -> add(where, values, query, " and exists (select 1" + publications + LIVE + ")");
            case "scheduled" -> add(where, values, query, " and exists (select 1" + publications + SCHEDULED + ")");
            case "withdrawn" -> {
                add(where, values, query, " and exists (select 1" + publications + "p.visible_until > p.visible_from)");
                add(where, values, query, " and not exists (select 1" + publications + "p.visible_until > utc_timestamp(3))");
            }
            case "draft", "submitted", "approved" -> {
                add(where, values, query, states + " and s.state = ?)");
                values.add(query.state);
            }
            default -> {
                if (query.language != null) {
                    add(where, values, query, states + ")");
                }
            }
        }
    }

    private static void add(StringBuilder where, List<Object> values, DeskQuery query, String condition) {
        where.append(condition);
        if (query.language != null) {
            values.add(query.language);
        }
    }

    private List<DeskCard> cards(Kind<?> kind, List<Row> rows, Set<String> asked) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, Map<String, DeskCard.State>> states = new LinkedHashMap<>();
        sql.rows("select s.item_id, s.language, s.state,"
                + " exists (select 1 from publication p where p.item_id = s.item_id and p.language = s.language and " + LIVE + ") as live,"
                + " exists (select 1 from publication p where p.item_id = s.item_id and p.language = s.language and " + SCHEDULED + ") as scheduled"
                + " from language_state s where s.item_id in (" + Sql.marks(ids) + ")", ids, row ->
                states.computeIfAbsent(Sql.uuid(row, "item_id"), id -> new LinkedHashMap<>()).put(row.getString("language"),
                        new DeskCard.State(ReviewState.valueOf(row.getString("state")), row.getBoolean("live"), row.getBoolean("scheduled"))));
        Set<String> subjects = rows.stream().map(Row::changedBy).collect(Collectors.toSet());
        Map<String, String> names = accounts.names(subjects);
        Map<UUID, Map<String, Object>> values = columns.read(asked, ids);
        Map<UUID, String> people = kind.isPersonal() ? personal.names(ids) : Map.of();
        return rows.stream().map(row -> row.named(people.get(row.id), settings.baseLanguage())).map(row -> card(row, states.getOrDefault(row.id, Map.of()), names, values.getOrDefault(row.id, Map.of()))).toList();
    }

    @SuppressWarnings("unchecked")
    private static DeskCard card(Row row, Map<String, DeskCard.State> states, Map<String, String> names, Map<String, Object> columns) {
        return new DeskCard(row.id, row.kind, row.version, Json.read(row.titles, Map.class), row.key, row.organisation,
                states, row.changedAt, new DeskView.Person(names.get(row.changedBy)), row.trashedAt, columns);
    }
}
