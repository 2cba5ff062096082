package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A row of the ledger as the treasurer reads it. */
@Schema(name = "LedgerLine", description = "A row of the ledger")
record LedgerLine(
        @Schema(description = "Its place; rows are numbered without gaps") long position,
        UUID id,
        Book book,
        @Schema(type = SchemaType.OBJECT, implementation = Object.class, description = "What was recorded; its fields are those of its book") Entry entry,
        @Schema(nullable = true, description = "Euros that it adds to the balance of its fund") BigDecimal movement,
        @Schema(nullable = true, description = "The entry that it takes back") UUID reverses,
        @Schema(nullable = true, description = "Why it takes it back") String reason,
        @Schema(nullable = true, description = "The row that took this one back") UUID reversedBy,
        Instant recordedAt,
        @Schema(description = "The name of who recorded it") String recordedBy) {

    static LedgerLine of(LedgerRow row, UUID reversedBy, String recordedBy) {
        return new LedgerLine(row.position(), row.id(), row.book(), row.entry(), row.movement(), row.reverses(), row.reason(), reversedBy,
                row.recordedAt(), recordedBy);
    }
}
