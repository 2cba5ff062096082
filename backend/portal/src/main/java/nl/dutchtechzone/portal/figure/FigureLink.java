package nl.dutchtechzone.portal.figure;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a figure shows where something points at it. */
@Schema(name = "FigureLink", description = "A figure, where something points at it", allOf = {Face.class, FigureLink.Fields.class})
public interface FigureLink {

    /** What it shows beyond its face. */
    @Schema(name = "FigureLinkFields", description = "What a figure shows of itself where something points at it")
    record Fields(
            @Schema(nullable = true, description = "What is counted") String unit,
            @Schema(nullable = true) String source) {}
}
