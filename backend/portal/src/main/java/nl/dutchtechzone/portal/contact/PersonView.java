package nl.dutchtechzone.portal.contact;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a person. */
@Schema(name = "PersonView", description = "The whole of a person", allOf = {PersonCard.class, PersonView.Added.class})
public interface PersonView {

    /** What is known of it when asked. */
    @Schema(name = "PersonAdded", description = "Where a person is on the portal")
    record Added(@Schema(nullable = true, description = "The page on the portal") String address) {}
}
