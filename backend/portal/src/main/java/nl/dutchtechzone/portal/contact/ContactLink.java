package nl.dutchtechzone.portal.contact;

import nl.dutchtechzone.portal.publishing.Face;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a contact shows where something points at it. */
@Schema(name = "ContactLink", description = "A contact, where something points at it", allOf = {Face.class, ContactLink.Fields.class})
public interface ContactLink {

    /** What it shows beyond its face. */
    @Schema(name = "ContactLinkFields", description = "What sort of contact it is")
    record Fields(Category category) {}
}
