package nl.dutchtechzone.portal.page;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a page in one language. */
@Schema(description = "The words of a page in one language")
public record PageText(
        @Schema(required = true, maxLength = 300, examples = "Over ons") String title,
        @Schema(maxLength = 100, description = "Its address under the portal's root; the title makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        RichText body) implements Text {}
