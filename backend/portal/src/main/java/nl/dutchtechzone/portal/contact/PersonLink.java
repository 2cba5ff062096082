package nl.dutchtechzone.portal.contact;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person shows where something points at them. */
@Schema(name = "PersonLink", description = "A person, where something points at them", allOf = {Face.class, PersonLink.Fields.class})
public interface PersonLink {

    /** What it shows beyond its face, whose title says in words that a name is not public. */
    @Schema(name = "PersonLinkFields", description = "What a person is called")
    record Fields(@Schema(nullable = true, description = "Null while the name is not public here") String name) {}
}
