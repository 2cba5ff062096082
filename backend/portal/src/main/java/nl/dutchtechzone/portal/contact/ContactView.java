package nl.dutchtechzone.portal.contact;

import java.time.LocalDate;
import java.util.List;
import nl.dutchtechzone.portal.media.MediaLink;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.richtext.RichText;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole of a contact. */
@Schema(name = "ContactView", description = "The whole of a contact", allOf = {ContactCard.class, ContactView.Fields.class, ContactView.Added.class})
public interface ContactView {

    /** What the whole adds to a card. */
    @Schema(name = "ContactViewFields", description = "What the whole of a contact adds to its card")
    record Fields(
            @Schema(description = "Web addresses of its profiles elsewhere") List<String> socials,
            @Schema(nullable = true) RichText body,
            @Schema(type = SchemaType.ARRAY, implementation = MediaLink.class, description = "The pictures in the body") List<Ref> images) {}

    /** What is known of it when asked. */
    @Schema(name = "ContactAdded", description = "Who belongs to a contact, and where it is on the portal")
    record Added(
            @Schema(description = "Who has a role in it now, or will have") List<Member> members,
            @Schema(description = "Whose term is over, the latest first") List<Member> earlierMembers,
            @Schema(nullable = true, description = "The page on the portal") String address) {}

    /** A role in a contact, and who has it. */
    @Schema(name = "Member", description = "A role in a contact, and who has or had it")
    record Member(
            @Schema(implementation = PersonLink.class) Ref person,
            @Schema(examples = "Voorzitter", description = "The role") String title,
            @Schema(nullable = true, description = "The first day") LocalDate fromDate,
            @Schema(nullable = true, description = "The last day") LocalDate untilDate) {}
}
