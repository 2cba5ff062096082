package nl.dutchtechzone.portal.media;

import nl.dutchtechzone.portal.publishing.Text;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The words of a picture in one language.
 *
 * @param alt what it shows, for those who do not see it
 */
@Schema(description = "The words of a picture in one language")
public record MediaText(
        @Schema(maxLength = 300) String title,
        @Schema(maxLength = 500, description = "What it shows, for those who do not see it") String alt,
        @Schema(maxLength = 500) String caption) implements Text {}
