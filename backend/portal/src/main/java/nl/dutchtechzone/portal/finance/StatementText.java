package nl.dutchtechzone.portal.finance;

import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of a year's statement in one language.
 *
 * @param note what was put right since the publication before, in words
 */
@Schema(description = "The words of a year's statement in one language")
public record StatementText(
        @Schema(required = true, maxLength = 300, examples = "Financiën 2023") String title,
        @Schema(maxLength = 1000) String summary,
        RichText body,
        @Schema(maxLength = 2000, description = "What was put right since the publication before, in words") String note) implements LedgerDraft.Words {}
