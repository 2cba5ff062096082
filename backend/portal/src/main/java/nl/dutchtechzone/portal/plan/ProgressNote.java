package nl.dutchtechzone.portal.plan;

import java.time.LocalDate;
import java.util.Map;
import nl.dutchtechzone.portal.publishing.Described;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was done for an action point by a day, as an editor writes it. */
@Schema(name = "ProgressNoteDraft", description = "What was done for an action point by a day")
public record ProgressNote(
        @Schema(required = true) LocalDate noteDate,
        @Schema(required = true, description = "What was done, by language") Map<String, String> texts) {

    View in(String language) {
        return new View(noteDate, Described.in(language, texts));
    }

    /** What was done for an action point by a day, as the public sees it. */
    @Schema(name = "ProgressNote", description = "What was done for an action point by a day")
    public record View(LocalDate noteDate, String text) {}
}
