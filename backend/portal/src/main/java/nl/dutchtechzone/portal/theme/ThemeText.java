package nl.dutchtechzone.portal.theme;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a theme in one language. */
@Schema(description = "The words of a theme in one language")
public record ThemeText(
        @Schema(required = true, maxLength = 300, examples = "Opleiding en kennis") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        RichText body) implements Text {}
