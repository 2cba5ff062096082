package nl.dutchtechzone.portal.media;

import java.util.List;
import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A picture where something shows it. */
@Schema(name = "MediaLink", description = "A picture, where something shows it", allOf = {Face.class, MediaLink.Fields.class})
public interface MediaLink {

    /** What it shows beyond its face. */
    @Schema(name = "MediaLinkFields", description = "A picture: its words and sizes")
    record Fields(
            @Schema(description = "What it shows; empty for a decorative one") String alt,
            @Schema(nullable = true) String caption,
            @Schema(nullable = true, description = "Who made it") String credit,
            @Schema(description = "Pixels") int width,
            @Schema(description = "Pixels") int height,
            @Schema(examples = "#2f6b3a", description = "Its most common colour, to show while it loads") String colour,
            @Schema(description = "The smallest first") List<Rendition> renditions) {}

    /** One size of it. */
    @Schema(name = "Rendition", description = "A picture in one size")
    record Rendition(int width, int height,
            @Schema(examples = "/api/v1/media/019ab698-ee0c-7bb0-bc21-9ed8d12f8fe1/renditions/640") String url) {}
}
