package nl.dutchtechzone.portal.finance.ledger;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.web.Cursor;

/** The ledger as a list, the newest row first. */
@Singleton
class LedgerLists {

    private final Sql sql;
    private final Accounts accounts;

    LedgerLists(Sql sql, Accounts accounts) {
        this.sql = sql;
        this.accounts = accounts;
    }

    record Page(List<LedgerLine> lines, int total, Cursor next) {}

    Page list(LedgerQuery query) {
        StringBuilder where = new StringBuilder(" from ledger_entry e where true");
        List<Object> values = new ArrayList<>();
        and(where, values, "e.book", query.book == null ? null : query.book.name());
        and(where, values, "e.year", query.year);
        if (query.fund != null) {
            and(where, values, "e.book", Book.fund.name());
            and(where, values, "e.subject", query.fund);
        }
        int bound = Objects.hash("ledger", where.toString(), values);
        int total = sql.row("select count(*) as total" + where, values, row -> row.getInt("total")).orElseThrow();
        if (query.cursor != null) {
            where.append(" and e.position < ?");
            values.add(Long.parseLong(Cursor.of(query.cursor, bound).id()));
        }
        values.add(query.limit + 1);
        List<LedgerRow> rows = sql.rows("select " + LedgerRow.COLUMNS + where + " order by e.position desc limit ?", values, LedgerRow::read);
        Cursor next = null;
        if (rows.size() > query.limit) {
            rows = rows.subList(0, query.limit);
            next = new Cursor(bound, Long.toString(rows.getLast().position()), "");
        }
        return new Page(lines(rows), total, next);
    }

    LedgerLine line(LedgerRow row) {
        return lines(List.of(row)).getFirst();
    }

    List<LedgerLine> lines(List<LedgerRow> rows) {
        if (rows.isEmpty()) {
            return List.of();
        }
        List<UUID> ids = rows.stream().map(LedgerRow::id).toList();
        Map<UUID, UUID> reversals = new HashMap<>();
        sql.rows("select id, reverses from ledger_entry where reverses in (" + Sql.marks(ids) + ")", ids,
                row -> reversals.put(Sql.uuid(row, "reverses"), Sql.uuid(row, "id")));
        Set<String> subjects = rows.stream().map(LedgerRow::recordedBy).collect(Collectors.toSet());
        Map<String, String> names = accounts.names(subjects);
        return rows.stream().map(row -> LedgerLine.of(row, reversals.get(row.id()), names.get(row.recordedBy()))).toList();
    }

    private static void and(StringBuilder where, List<Object> values, String column, Object value) {
        if (value != null) {
            where.append(" and ").append(column).append(" = ?");
            values.add(value);
        }
    }
}
