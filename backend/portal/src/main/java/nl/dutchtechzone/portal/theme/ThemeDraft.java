package nl.dutchtechzone.portal.theme;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An investment theme as an editor writes it.
 *
 * @param order       its place among the themes
 * @param colour      on paper, as #rrggbb
 * @param nightColour on the night, as #rrggbb
 */
@Schema(description = "An investment theme as an editor writes it")
public record ThemeDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "opleiding-en-kennis") String key,
        @Schema(minimum = "0", maximum = "1000") Integer order,
        @Schema(pattern = "^#[0-9a-f]{6}$", examples = "#2f6b3a") String colour,
        @Schema(pattern = "^#[0-9a-f]{6}$", examples = "#7fc58d") String nightColour,
        UUID cover,
        @Schema(maxItems = 30) List<Goal> goals,
        @Schema(required = true) Map<String, ThemeText> texts) implements Draft {

    /** Something that the theme aims at; actions name it by its key. */
    @Schema(name = "GoalDraft", description = "Something that the theme aims at; actions name it by its key")
    public record Goal(
            @Schema(required = true, pattern = "^[a-z0-9]+(-[a-z0-9]+)*$", maxLength = 64) String key,
            @Schema(required = true, description = "Its words by language") Map<String, String> texts) {}

    public ThemeDraft {
        order = order == null ? 0 : order;
        goals = goals == null ? List.of() : List.copyOf(goals);
        texts = texts == null ? Map.of() : texts;
    }
}
