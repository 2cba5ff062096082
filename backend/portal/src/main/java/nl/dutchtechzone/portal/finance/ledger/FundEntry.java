package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.contact.ContactKind;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Money put into a fund, or a decision to spend from it. A decision counts once, whether it is approved or paid.
 *
 * @param fund         its subject; named by its id
 * @param decidingBody the contact that decided
 * @param recipient    the organisation that gets it; never a private person
 * @param replaces     the entry that this one puts right
 */
@Schema(description = "Money put into a fund, or a decision to spend from it")
public record FundEntry(
        @Schema(description = "A UUID of version 7; sent again with it, the same entry is recorded once") UUID id,
        @Schema(required = true) UUID fund,
        @Schema(required = true) FundMove move,
        @Schema(description = "When it was decided; a decision needs it") LocalDate decidedDate,
        @Schema(description = "The body that decided it, a contact; a decision needs it") UUID decidingBody,
        @Schema(required = true, description = "Euros", examples = "10000.00") BigDecimal amount,
        @Schema(maxLength = 200, description = "The organisation that gets it; a decision needs it") String recipient,
        @Schema(description = "The action point that it is for") UUID action,
        @Schema(required = true, description = "What it is for, by language") Map<String, String> purpose,
        @Schema(description = "The entry that it is recorded in place of, which was taken back before or is so in the same batch") UUID replaces) implements Entry {

    /** The kind of the fund, which builds on the ledger. */
    public static final String FUND = "fund";

    public FundEntry {
        amount = Money.written(amount);
    }

    @Override
    public FundEntry withId(UUID given) {
        return new FundEntry(given, fund, move, decidedDate, decidingBody, amount, recipient, action, purpose, replaces);
    }

    @Override
    public Integer ofYear() {
        return null;
    }

    @Override
    public UUID subject() {
        return fund;
    }

    @Override
    public BigDecimal movement() {
        return move == FundMove.endowment ? amount : amount.negate();
    }

    @Override
    public Map<String, LocalDate> happened() {
        return decidedDate == null ? Map.of() : Map.of("decidedDate", decidedDate);
    }

    @Override
    public List<Reference> references() {
        return Stream.of(Reference.one("fund", FUND, fund, "fund"), Reference.one("decidingBody", ContactKind.NAME, decidingBody, "decidingBody"),
                Reference.one("action", ActionKind.NAME, action, "action")).flatMap(List::stream).toList();
    }

    @Override
    public void check(Faults faults) {
        Money.check(amount, "amount", faults);
        Described.check(purpose, "purpose", faults);
        if (amount.signum() == 0) {
            faults.add("amount", "out-of-range", "An amount is more than 0.00.");
        }
        if (move == FundMove.decision) {
            require(recipient == null || recipient.isBlank() ? null : recipient, "recipient", "Name the organisation that gets it.", faults);
            require(decidedDate, "decidedDate", "Say when it was decided.", faults);
            require(decidingBody, "decidingBody", "Name the body that decided it.", faults);
        }
    }

    private static void require(Object value, String field, String detail, Faults faults) {
        if (value == null) {
            faults.add(field, "required", detail);
        }
    }
}
