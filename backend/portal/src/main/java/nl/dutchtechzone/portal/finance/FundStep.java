package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import nl.dutchtechzone.portal.contact.ContactLink;
import nl.dutchtechzone.portal.finance.ledger.FundEntry;
import nl.dutchtechzone.portal.finance.ledger.FundMove;
import nl.dutchtechzone.portal.finance.ledger.LedgerRow;
import nl.dutchtechzone.portal.plan.ActionLink;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Ref;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One thing that happened to a fund.
 *
 * @param recordedDate when it came into the ledger; for what takes a step back the day on which it was taken back
 * @param movement euros that it adds to the balance
 * @param reverses the step that it takes back, or null
 * @param replaces the step that was taken back and that it came in place of, or null
 */
@Schema(name = "FundStep", description = "One thing that happened to a fund")
public record FundStep(
        @Schema(description = "Its entry in the ledger") UUID id,
        FundMove move,
        @Schema(nullable = true, description = "When it was decided, or put in; for what takes a step back that of the step") LocalDate decidedDate,
        @Schema(description = "When it was recorded, so when a step was taken back") LocalDate recordedDate,
        @Schema(implementation = ContactLink.class, nullable = true, description = "The body that decided it") Ref decidingBody,
        @Schema(description = "Euros that it adds to the balance; a decision takes away") BigDecimal movement,
        @Schema(description = "What it is for") String purpose,
        @Schema(nullable = true) String recipient,
        @Schema(implementation = ActionLink.class, nullable = true) Ref action,
        @Schema(nullable = true, description = "The step that it takes back") UUID reverses,
        @Schema(nullable = true, description = "The step that was taken back and that it came in place of") UUID replaces,
        @Schema(nullable = true, description = "Why it takes it back") String reason) {

    static FundStep of(LedgerRow row, String language) {
        FundEntry entry = (FundEntry) row.entry();
        return new FundStep(row.id(), entry.move(), entry.decidedDate(), LocalDate.ofInstant(row.recordedAt(), Facet.ZONE), Ref.to(entry.decidingBody()), row.movement(),
                Described.in(language, entry.purpose()), entry.recipient(), Ref.to(entry.action()), row.reverses(),
                row.reverses() == null ? entry.replaces() : null, row.reason());
    }
}
