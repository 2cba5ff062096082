package nl.dutchtechzone.portal.place;

import nl.dutchtechzone.portal.publishing.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a municipality or sector in one language. */
@Schema(description = "The words of a municipality or sector in one language")
public record PlaceText(
        @Schema(required = true, maxLength = 300, examples = "Emmen") String title,
        @Schema(maxLength = 1000) String summary) implements Text {}
