package nl.dutchtechzone.portal.publishing;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What every item shows of itself.
 *
 * @param language the language of these words, which differs from the asked one where they fell back
 */
@Schema(description = "What every item shows of itself")
public record Face(
        UUID id,
        @Schema(examples = "story") String kind,
        @Schema(examples = "nl", description = "The language of these words; differs from the asked one where they fell back")
        String language,
        String title,
        @Schema(nullable = true, description = "The last part of its address") String slug,
        @Schema(nullable = true, description = "Its language-neutral name, for filters") String key) {}
