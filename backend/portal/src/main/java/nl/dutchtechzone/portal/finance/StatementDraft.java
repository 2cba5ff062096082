package nl.dutchtechzone.portal.finance;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A year's statement as the treasurer prepares it: words around the ledger as of a position.
 *
 * @param municipalities those that pay in this year, in the order in which they are shown
 * @param plans          the plans that this year's money is for
 * @param position       up to where the ledger counts; the newest position when left out
 */
@Schema(description = "A year's statement as the treasurer prepares it: words around the ledger as of a position")
public record StatementDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2023") int year,
        @Schema(required = true, maxItems = 50, description = "The municipalities that pay in this year") List<UUID> municipalities,
        @Schema(maxItems = 10, description = "The plans that this year's money is for") List<UUID> plans,
        @Schema(minimum = "0", description = "Up to where the ledger counts; the newest position when left out") Long position,
        @Schema(required = true) Map<String, StatementText> texts) implements LedgerDraft<StatementDraft> {

    public StatementDraft {
        municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
        plans = plans == null ? List.of() : List.copyOf(plans);
        texts = texts == null ? Map.of() : texts;
    }

    @Override
    public String key() {
        return Integer.toString(year);
    }

    @Override
    public StatementDraft at(long newest) {
        return new StatementDraft(externalId, year, municipalities, plans, newest, texts);
    }
}
