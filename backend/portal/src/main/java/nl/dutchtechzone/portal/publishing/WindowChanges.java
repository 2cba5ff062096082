package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.web.Cursor;

/**
 * Which items of a kind changed for the public since an earlier answer: by a publication, which has a newer version, or
 * by themselves, because one began or ended. Only what was public at some time is ever named.
 */
@Singleton
class WindowChanges {

    /** How what is asked for and given looks. */
    static final String FORM = "^(0|[0-9]{1,18}-[0-9]{1,15})$";

    /**
     * A moment of the window.
     *
     * @param version of publications
     * @param time    of what begins and ends by itself
     */
    record Since(long version, Instant time) {

        static Since of(String text) {
            String[] parts = text.split("-");
            return parts.length == 1 ? new Since(0, Instant.EPOCH)
                    : new Since(Long.parseLong(parts[0]), Instant.ofEpochMilli(Long.parseLong(parts[1])));
        }

        boolean isTheBeginning() {
            return version == 0;
        }

        @Override
        public String toString() {
            return version + "-" + time.toEpochMilli();
        }
    }

    /**
     * A page of a list of what changed.
     *
     * @param total of what changed on all pages
     * @param until since when to ask next time: as it was before the first page, so that nothing is missed between pages
     * @param gone  what changed on this page and is not in its rows
     */
    record Page(WindowLists.Rows rows, int total, String until, List<UUID> gone) {}

    private final Sql sql;
    private final WindowState state;
    private final WindowLists lists;
    private final WindowTotals totals;

    WindowChanges(Sql sql, WindowState state, WindowLists lists, WindowTotals totals) {
        this.sql = sql;
        this.state = state;
        this.lists = lists;
        this.totals = totals;
    }

    /** Gives the page of a list that was asked for. */
    Page page(WindowLists.Ask ask, Since since) {
        int bound = Objects.hash(ask.bound(), since);
        Cursor cursor = ask.cursor() == null ? null : Cursor.of(ask.cursor(), bound);
        String until = cursor == null ? newest() : cursor.key().replaceFirst(" .*", "");
        String after = cursor == null ? null : cursor.key().substring(until.length() + 1);
        Page page = since.isTheBeginning() ? everything(ask, cursor, until, after) : changed(ask, since, cursor, until, after);
        Cursor next = page.rows.next();
        return next == null ? page : new Page(new WindowLists.Rows(page.rows.rows(), new Cursor(bound, next.id(), until + " " + next.key())),
                page.total, until, page.gone);
    }

    /** The version of the window that is known to be there, for asking since then. */
    String newest() {
        WindowState.Reading reading = state.newest();
        return new Since(reading.version(), reading.now()).toString();
    }

    /** Who begins has nothing that could be gone, and pages as in any list. */
    private Page everything(WindowLists.Ask ask, Cursor cursor, String until, String after) {
        String inner = cursor == null ? null : new Cursor(ask.bound(), cursor.id(), after).encoded();
        WindowTotal total = totals.of(ask);
        return new Page(lists.rows(ask.after(inner), total), total.count(), until, List.of());
    }

    private Page changed(WindowLists.Ask ask, Since since, Cursor cursor, String until, String after) {
        int total = cursor == null ? count(ask, since) : Integer.parseInt(after);
        List<UUID> items = items(ask, since, cursor == null ? null : UUID.fromString(cursor.id()), ask.limit() + 1);
        List<UUID> shown = items.subList(0, Math.min(ask.limit(), items.size()));
        List<WindowRow> rows = shown.isEmpty() ? List.of() : lists.rows(ask.of(shown)).rows();
        Set<UUID> there = rows.stream().map(WindowRow::item).collect(Collectors.toSet());
        Cursor next = items.size() == shown.size() ? null : new Cursor(0, shown.getLast().toString(), Integer.toString(total));
        return new Page(new WindowLists.Rows(rows, next), total, until, shown.stream().filter(item -> !there.contains(item)).toList());
    }

    /** The ids of what changed, in their order. */
    List<UUID> items(WindowLists.Ask ask, Since since, UUID after, int most) {
        List<Object> values = new ArrayList<>();
        String query = "select distinct p.item_id" + changed(ask, since, values) + (after == null ? "" : " and p.item_id > ?")
                + " order by p.item_id limit ?";
        if (after != null) {
            values.add(after);
        }
        values.add(most);
        return sql.rows(query, values, row -> Sql.uuid(row, "item_id"));
    }

    private int count(WindowLists.Ask ask, Since since) {
        List<Object> values = new ArrayList<>();
        String query = "select count(distinct p.item_id) as total" + changed(ask, since, values);
        return sql.row(query, values, row -> row.getInt("total")).orElseThrow();
    }

    private static String changed(WindowLists.Ask ask, Since since, List<Object> values) {
        String changed = publications(since, values);
        values.add(ask.kind().name());
        values.addAll(ask.languages());
        return changed + " and p.kind = ? and p.language in (" + Sql.marks(ask.languages()) + ")";
    }

    /** The publications {@code p}, once public at least, of the items of which one changed, began or ended since. */
    static String publications(Since since, List<Object> values) {
        values.addAll(List.of(since.version, since.time, since.time));
        return """
                 from (select item_id from publication where version > ?
                  union select item_id from publication where visible_from > ? and visible_from <= utc_timestamp(3)
                  union select item_id from publication where visible_until > ? and visible_until <= utc_timestamp(3)) changed
                straight_join publication p on p.item_id = changed.item_id
                where p.visible_from <= utc_timestamp(3) and p.visible_until > p.visible_from""";
    }
}
