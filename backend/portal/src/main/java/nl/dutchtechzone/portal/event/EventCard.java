package nl.dutchtechzone.portal.event;

import java.time.Instant;
import java.util.List;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.place.Place;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An event in a list: one of its occurrences. */
@Schema(name = "EventCard", description = "An event in a list, at one of the times at which it is held",
        allOf = {EventLink.class, Alternates.class, EventCard.Fields.class})
public interface EventCard {

    /** What a card adds to a link. */
    @Schema(name = "EventCardFields", description = "What an event shows in a list")
    record Fields(
            @Schema(nullable = true) String summary,
            @Schema(nullable = true, description = "Why it was moved or cancelled") String stateReason,
            @Schema(implementation = MediaLink.class, nullable = true) Ref cover,
            @Schema(nullable = true) Place place,
            @Schema(nullable = true, description = "Where to follow it from afar") String onlineAddress,
            @Schema(implementation = ContactLink.class, nullable = true) Ref organiser,
            @Schema(type = SchemaType.ARRAY, implementation = ContactLink.class) List<Ref> coOrganisers,
            @Schema(type = SchemaType.ARRAY, implementation = ThemeLink.class) List<Ref> themes,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> municipalities,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> sectors,
            @Schema(description = "When these words became public") Instant changedAt) {}
}
