package nl.dutchtechzone.portal.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A story as an editor writes it.
 *
 * @param organisation the contact that offers it; binds partners
 * @param actions      the actions of the plan that it is evidence of
 */
@Schema(description = "A story as an editor writes it; only a title in one language is needed to save")
public record StoryDraft(
        @Schema(maxLength = 200, description = "A partner's own key") String externalId,
        @Schema(maxItems = 10) List<UUID> themes,
        @Schema(maxItems = 20) List<UUID> municipalities,
        @Schema(maxItems = 20) List<UUID> sectors,
        @Schema(description = "The contact that offers it") UUID organisation,
        @Schema(description = "The picture above it") UUID cover,
        @Schema(maxItems = 20) List<String> tags,
        @Schema(maxItems = 20, description = "The actions of the plan that it is evidence of") List<UUID> actions,
        @Schema(required = true, description = "The words by language") Map<String, StoryText> texts) implements Draft {

    public StoryDraft {
        themes = themes == null ? List.of() : List.copyOf(themes);
        municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        tags = tags == null ? List.of() : List.copyOf(tags);
        actions = actions == null ? List.of() : List.copyOf(actions);
        texts = texts == null ? Map.of() : texts;
    }
}
