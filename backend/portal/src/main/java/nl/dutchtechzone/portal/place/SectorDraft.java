package nl.dutchtechzone.portal.place;

import java.util.Map;
import nl.dutchtechzone.portal.publishing.Draft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sector of the economy as an editor writes it. */
@Schema(description = "A sector of the economy as an editor writes it")
public record SectorDraft(
        @Schema(maxLength = 200) String externalId,
        @Schema(required = true, examples = "maakindustrie") String key,
        @Schema(required = true) Map<String, PlaceText> texts) implements Draft {

    public SectorDraft {
        texts = texts == null ? Map.of() : texts;
    }
}
