package nl.dutchtechzone.portal.plan;

import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A plan as an editor writes it.
 *
 * @param course the strategic course that it serves
 */
@Schema(description = "A plan as an editor writes it")
public record PlanDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true) PlanType type,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2024") int firstYear,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2024") int lastYear,
        @Schema(description = "The strategic course that it serves") UUID course,
        UUID cover,
        @Schema(required = true) Map<String, PlanText> texts) implements Draft {

    public PlanDraft {
        texts = texts == null ? Map.of() : texts;
    }
}
