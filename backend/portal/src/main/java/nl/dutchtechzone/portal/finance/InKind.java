package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.util.UUID;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.finance.ledger.InKindEntry;
import nl.dutchtechzone.portal.finance.ledger.InKindType;
import nl.dutchtechzone.portal.plan.ActionLink;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What an organisation gave for free, as the public sees it. */
@Schema(name = "InKind", description = "What an organisation gave for free")
public record InKind(
        @Schema(description = "Its entry in the ledger") UUID id,
        @Schema(description = "The entry that it was recorded in first; the same when it is put right") UUID first,
        @Schema(implementation = ContactLink.class, nullable = true) Ref organisation,
        InKindType type,
        String description,
        @Schema(nullable = true) BigDecimal hours,
        @Schema(nullable = true, description = "Euros, if somebody put a price on it") BigDecimal valuation,
        @Schema(implementation = ActionLink.class, nullable = true) Ref action) {

    static InKind of(InKindEntry entry, UUID first, String language) {
        return new InKind(entry.id(), first, Ref.to(entry.organisation()), entry.type(), Described.in(language, entry.description()), entry.hours(),
                entry.valuation(), Ref.to(entry.action()));
    }
}
