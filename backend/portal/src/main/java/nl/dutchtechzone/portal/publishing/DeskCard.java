package nl.dutchtechzone.portal.publishing;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An item in the desk's list. */
@Schema(description = "An item in the desk's list")
public record DeskCard(
        UUID id,
        String kind,
        long version,
        Map<String, String> titles,
        @Schema(nullable = true) String key,
        @Schema(nullable = true) String organisation,
        Map<String, State> languages,
        Instant changedAt,
        DeskView.Person changedBy,
        @Schema(nullable = true) Instant trashedAt,
        @Schema(description = "The fields of the newest draft that columns asked for; null where the draft leaves one out") Map<String, Object> columns) {

    /** How far a language has come, and whether something of it is public or about to be. */
    @Schema(name = "DeskCardLanguage", description = "How far a language has come, and whether it is public")
    public record State(ReviewState state, boolean live, boolean scheduled) {}
}
