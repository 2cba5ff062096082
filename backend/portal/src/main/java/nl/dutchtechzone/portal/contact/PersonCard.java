package nl.dutchtechzone.portal.contact;

import java.util.List;
import nl.dutchtechzone.portal.publishing.Alternates;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A person in a list. */
@Schema(name = "PersonCard", description = "A person", allOf = {PersonLink.class, Alternates.class, PersonCard.Fields.class})
public interface PersonCard {

    /** What a card adds to a link; null stands for what is not public, or not known. */
    @Schema(name = "PersonCardFields", description = "What a person shows in a list; null is what is not public here, or not known")
    record Fields(@Schema(nullable = true, examples = "naam@voorbeeld.nl") String email,
            @Schema(nullable = true, examples = "0591 123456") String phone,
            @Schema(nullable = true) String website,
            List<PersonTerm> roles) {

        static Fields of(List<PersonTerm> roles) {
            return new Fields(null, null, null, roles);
        }
    }
}
