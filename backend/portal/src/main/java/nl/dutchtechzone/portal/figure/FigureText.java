package nl.dutchtechzone.portal.figure;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of a figure in one language.
 *
 * @param method how it is counted
 */
@Schema(description = "The words of a figure in one language")
public record FigureText(
        @Schema(required = true, maxLength = 300, examples = "Inwoners op 1 januari") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        @Schema(maxLength = 2000, description = "How it is counted") String method,
        RichText body) implements Text {}
