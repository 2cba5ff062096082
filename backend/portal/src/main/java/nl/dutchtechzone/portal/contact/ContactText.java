package nl.dutchtechzone.portal.contact;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a contact in one language. */
@Schema(description = "The words of a contact in one language")
public record ContactText(
        @Schema(required = true, maxLength = 300, description = "Its name") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the name makes it when left out") String slug,
        @Schema(maxLength = 1000) String summary,
        @Schema(description = "What it is and does, at length") RichText body) implements Text {}
