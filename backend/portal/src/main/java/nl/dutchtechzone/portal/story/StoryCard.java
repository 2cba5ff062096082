package nl.dutchtechzone.portal.story;

import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A story in a list. */
@Schema(name = "StoryCard", description = "A story in a list", allOf = {StoryLink.class, Alternates.class, StoryCard.Fields.class})
public interface StoryCard {

    /** What a card adds to a link. */
    @Schema(name = "StoryCardFields", description = "What a story shows in a list")
    record Fields(
            @Schema(implementation = MediaLink.class, nullable = true) Ref cover,
            @Schema(type = SchemaType.ARRAY, implementation = ThemeLink.class) List<Ref> themes,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> municipalities,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> sectors,
            @Schema(implementation = ContactLink.class, nullable = true) Ref organisation,
            List<String> tags,
            @Schema(description = "How long it takes to read, in minutes") int readingMinutes,
            @Schema(description = "When these words became public") Instant changedAt) {}
}
