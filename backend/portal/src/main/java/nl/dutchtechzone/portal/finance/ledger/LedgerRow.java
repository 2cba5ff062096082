package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.web.Json;

/**
 * A row of the ledger.
 *
 * @param position its place; rows are numbered without gaps in the order in which they became durable
 * @param movement euros that it adds to the balance of its subject, or null
 * @param reverses the id of the one entry that it takes back, or null
 * @param reason   why it takes it back
 */
public record LedgerRow(long position, UUID id, Book book, Entry entry, BigDecimal movement, UUID reverses, String reason,
        Instant recordedAt, String recordedBy) {

    static final String COLUMNS = "e.position, e.id, e.book, e.entry, e.amount, e.reverses, e.reason, e.recorded_at, e.recorded_by";

    static LedgerRow read(ResultSet row) throws SQLException {
        Book book = Book.valueOf(row.getString("book"));
        String reverses = row.getString("reverses");
        return new LedgerRow(row.getLong("position"), Sql.uuid(row, "id"), book, Json.read(row.getString("entry"), book.type()),
                row.getBigDecimal("amount"), reverses == null ? null : UUID.fromString(reverses), row.getString("reason"),
                Sql.instant(row, "recorded_at"), row.getString("recorded_by"));
    }
}
