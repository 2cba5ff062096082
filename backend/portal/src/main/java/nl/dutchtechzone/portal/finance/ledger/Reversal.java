package nl.dutchtechzone.portal.finance.ledger;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That an entry is taken back.
 *
 * @param id     of the row that takes it back, or null for a new one
 * @param entry  what is taken back
 * @param reason why; it stays readable beside it
 */
@Schema(name = "LedgerReversal", description = "That an entry is taken back")
record Reversal(
        @Schema(description = "A UUID of version 7; sent again with it, the entry is taken back once") UUID id,
        @Schema(required = true, description = "The id of the entry that is taken back") UUID entry,
        @Schema(required = true, minLength = 3, maxLength = 1000, examples = "Het CBS heeft het cijfer herzien.") String reason) {}
