package nl.dutchtechzone.portal.plan;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action point of a plan as an editor writes it.
 *
 * @param order its number within its theme
 * @param goals keys of goals of its theme
 * @param owner who answers for it
 */
@Schema(description = "An action point of a plan as an editor writes it")
public record ActionDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, description = "The plan that it is part of") UUID plan,
        @Schema(required = true, description = "The theme that it is for") UUID theme,
        @Schema(minimum = "0", maximum = "1000", description = "Its number within its theme") Integer order,
        @Schema(maxItems = 10, description = "Keys of goals of its theme") List<String> goals,
        @Schema(maxItems = 20) List<UUID> municipalities,
        @Schema(maxItems = 20) List<UUID> sectors,
        @Schema(maxItems = 20) List<UUID> organisations,
        @Schema(description = "Who answers for it") UUID owner,
        @Schema(description = "When it is to be done") LocalDate dueDate,
        ActionState state,
        @Schema(maxItems = 10, description = "What it is measured by") List<Indicator> indicators,
        @Schema(maxItems = 100, description = "What was done for it, by day") List<ProgressNote> notes,
        @Schema(required = true) Map<String, ActionText> texts) implements Draft {

    public ActionDraft {
        order = order == null ? 0 : order;
        goals = goals == null ? List.of() : List.copyOf(goals);
        municipalities = municipalities == null ? List.of() : List.copyOf(municipalities);
        sectors = sectors == null ? List.of() : List.copyOf(sectors);
        organisations = organisations == null ? List.of() : List.copyOf(organisations);
        indicators = indicators == null ? List.of() : List.copyOf(indicators);
        notes = notes == null ? List.of() : List.copyOf(notes);
        state = state == null ? ActionState.planned : state;
        texts = texts == null ? Map.of() : texts;
    }
}
