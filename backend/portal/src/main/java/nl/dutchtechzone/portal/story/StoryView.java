package nl.dutchtechzone.portal.story;

import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.plan.ActionLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a story. */
@Schema(name = "StoryView", description = "The whole of a story", allOf = {StoryCard.class, StoryView.Fields.class, StoryView.Added.class})
public interface StoryView {

    /** What the whole adds to a card. */
    @Schema(name = "StoryViewFields", description = "What the whole of a story adds to its card")
    record Fields(
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class, description = "The pictures in the body") List<Ref> images,
            @Schema(type = SchemaType.ARRAY, implementation = ActionLink.class, description = "The actions that it is evidence of") List<Ref> actions) {}

    /** What is known of it when asked. */
    @Schema(name = "StoryAdded", description = "Where a story is on the portal")
    record Added(@Schema(nullable = true, description = "The page on the portal") String address) {}
}
