package nl.dutchtechzone.portal.plan;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of a plan in one language.
 *
 * @param financing how it is paid
 */
@Schema(description = "The words of a plan in one language")
public record PlanText(
        @Schema(required = true, maxLength = 300, examples = "Jaarplan 2024") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        RichText body,
        RichText financing) implements Text {}
