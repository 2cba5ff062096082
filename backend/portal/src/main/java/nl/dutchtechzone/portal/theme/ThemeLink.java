package nl.dutchtechzone.portal.theme;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a theme shows where something points at it. */
@Schema(name = "ThemeLink", description = "A theme, where something points at it", allOf = {Face.class, ThemeLink.Fields.class})
public interface ThemeLink {

    /** What it shows beyond its face. */
    @Schema(name = "ThemeLinkFields", description = "The colours of a theme")
    record Fields(@Schema(examples = "#2f6b3a") String colour, @Schema(examples = "#7fc58d") String nightColour) {}
}
