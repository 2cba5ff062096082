package nl.dutchtechzone.portal.theme;

import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A theme in a list. */
@Schema(name = "ThemeCard", description = "A theme in a list", allOf = {ThemeLink.class, Alternates.class, ThemeCard.Fields.class, ThemeCard.Counted.class})
public interface ThemeCard {

    /** What a card adds to a link. */
    @Schema(name = "ThemeCardFields", description = "What a theme shows in a list")
    record Fields(@Schema(nullable = true) String summary,
            @Schema(implementation = MediaLink.class, nullable = true) Ref cover, int order) {}

    /** What is counted when asked. */
    @Schema(name = "ThemeCounts", description = "What is counted of a theme when asked")
    record Counted(ActionCounts actionCounts) {}

    /** How many visible actions it has by their state. */
    @Schema(name = "ActionCounts", description = "How many visible actions there are by their state")
    record ActionCounts(int planned, int running, int done, int dropped) {}
}
