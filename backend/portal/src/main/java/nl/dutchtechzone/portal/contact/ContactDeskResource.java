package nl.dutchtechzone.portal.contact;

import jakarta.ws.rs.Path;
import nl.dutchtechzone.portal.publishing.DeskResource;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contacts at the desk. */
@Path("/api/v1/desk/contacts")
@Tag(name = "Desk: contacts", description = "Writing, reviewing and publishing contacts")
class ContactDeskResource extends DeskResource<ContactDraft> {

    ContactDeskResource(ContactKind kind) {
        super(kind);
    }
}
