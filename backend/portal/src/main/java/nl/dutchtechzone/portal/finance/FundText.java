package nl.dutchtechzone.portal.finance;

import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a fund in one language. */
@Schema(description = "The words of a fund in one language")
public record FundText(
        @Schema(required = true, maxLength = 300, examples = "Acquisitiefonds") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        RichText body) implements LedgerDraft.Words {}
