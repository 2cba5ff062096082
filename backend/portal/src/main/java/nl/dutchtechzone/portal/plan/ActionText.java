package nl.dutchtechzone.portal.plan;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of an action point in one language. */
@Schema(description = "The words of an action point in one language")
public record ActionText(
        @Schema(required = true, maxLength = 300) String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        RichText body,
        @Schema(maxLength = 1000, description = "Why it was dropped, or stands as it does") String stateReason) implements Text {}
