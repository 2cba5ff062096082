package nl.dutchtechzone.portal.event;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import nl.dutchtechzone.portal.web.Contract;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of an event in one language. */
@Schema(description = "The words of an event in one language")
public record EventText(
        @Schema(required = true, maxLength = 300, examples = "Netwerkavond aan het water") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000,
                extensions = @Extension(name = Contract.NEEDED_TO_PUBLISH, value = "true", parseValue = true)) String summary,
        RichText body,
        @Schema(maxLength = 300, description = "Whom it is for") String audience,
        @Schema(maxLength = 500, description = "What helps to find the place") String placeHint,
        @Schema(maxLength = 1000, description = "Why it was moved or cancelled") String stateReason) implements Text {}
