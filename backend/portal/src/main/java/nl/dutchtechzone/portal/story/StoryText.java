package nl.dutchtechzone.portal.story;

import nl.dutchtechzone.portal.publishing.Text;
import nl.dutchtechzone.portal.richtext.RichText;
import nl.dutchtechzone.portal.web.Contract;
import org.eclipse.microprofile.openapi.annotations.extensions.Extension;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The words of a story in one language. */
@Schema(description = "The words of a story in one language")
public record StoryText(
        @Schema(required = true, maxLength = 300, examples = "Leerlingen bouwen hun eigen meetstation") String title,
        @Schema(maxLength = 100, description = "The last part of the address; the title makes it when left out") String slug,
        @Schema(maxLength = 1000, extensions = @Extension(name = Contract.NEEDED_TO_PUBLISH, value = "true", parseValue = true)) String summary,
        RichText body) implements Text {}
