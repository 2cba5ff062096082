package nl.dutchtechzone.portal.finance;

import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A fund as the treasurer prepares it: words around the ledger as of a position.
 *
 * @param decidingBody the contact that decides on it
 * @param position     up to where the ledger counts; the newest position when left out
 */
@Schema(description = "A fund as the treasurer prepares it: words around the ledger as of a position")
public record FundDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "acquisitiefonds") String key,
        @Schema(description = "The body that decides on it, a contact") UUID decidingBody,
        @Schema(minimum = "0", description = "Up to where the ledger counts; the newest position when left out") Long position,
        @Schema(required = true) Map<String, FundText> texts) implements LedgerDraft<FundDraft> {

    public FundDraft {
        texts = texts == null ? Map.of() : texts;
    }

    @Override
    public FundDraft at(long newest) {
        return new FundDraft(externalId, key, decidingBody, newest, texts);
    }
}
