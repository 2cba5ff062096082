package nl.dutchtechzone.portal.contact;

import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.place.Place;
import nl.dutchtechzone.portal.place.PlaceLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact in a list. */
@Schema(name = "ContactCard", description = "A contact", allOf = {ContactLink.class, Alternates.class, ContactCard.Fields.class})
public interface ContactCard {

    /** What a card adds to a link. */
    @Schema(name = "ContactCardFields", description = "What a contact shows in a list")
    record Fields(@Schema(nullable = true) String summary, @Schema(nullable = true) String website,
            @Schema(implementation = MediaLink.class, nullable = true) Ref logo,
            @Schema(nullable = true) Place place,
            @Schema(implementation = PlaceLink.class, nullable = true) Ref municipality,
            @Schema(type = SchemaType.ARRAY, implementation = PlaceLink.class) List<Ref> sectors) {}
}
