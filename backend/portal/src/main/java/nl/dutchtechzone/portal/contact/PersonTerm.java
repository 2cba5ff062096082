package nl.dutchtechzone.portal.contact;

import java.time.LocalDate;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a person is, or was, at an organisation, as the public sees it. */
@Schema(name = "PersonTerm", description = "What a person is, or was, at an organisation")
record PersonTerm(
        @Schema(implementation = ContactLink.class, nullable = true) Ref organisation,
        @Schema(examples = "Voorzitter") String title,
        @Schema(nullable = true, description = "The first day") LocalDate fromDate,
        @Schema(nullable = true, description = "The last day") LocalDate untilDate) {}
