package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.publishing.Alternates;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A fund in a list. */
@Schema(name = "FundCard", description = "A fund in a list", allOf = {FundLink.class, Alternates.class, FundCard.Fields.class})
public interface FundCard {

    /** What a card adds to a link; amounts are euros. */
    @Schema(name = "FundCardFields", description = "What a fund got, what was decided, and what is left")
    record Fields(
            @Schema(nullable = true) String summary,
            @Schema(implementation = ContactLink.class, nullable = true, description = "The body that decides on it") Ref decidingBody,
            @Schema(description = "Euros that were put into it") BigDecimal total,
            @Schema(description = "Euros that were decided and not taken back") BigDecimal decided,
            @Schema(description = "Euros that are left") BigDecimal balance) {}
}
