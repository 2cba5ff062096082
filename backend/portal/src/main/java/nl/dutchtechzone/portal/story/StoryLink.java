package nl.dutchtechzone.portal.story;

import java.time.Instant;
import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a story shows where something points at it. */
@Schema(name = "StoryLink", description = "A story, where something points at it", allOf = {Face.class, StoryLink.Fields.class})
public interface StoryLink {

    /** What it shows beyond its face. */
    @Schema(name = "StoryLinkFields", description = "What a story shows of itself where something points at it")
    record Fields(@Schema(nullable = true) String summary,
            @Schema(description = "When it was first public") Instant publishedAt) {}
}
