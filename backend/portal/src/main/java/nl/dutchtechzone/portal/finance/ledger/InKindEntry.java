package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
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
 * Time or housing that an organisation gives for free. It is shown apart from money.
 *
 * @param valuation what it would have cost, in euros, if somebody put a price on it
 * @param replaces  the entry that this one puts right
 */
@Schema(description = "Time or housing that an organisation gives for free; shown apart from money")
public record InKindEntry(
        @Schema(description = "A UUID of version 7; sent again with it, the same entry is recorded once") UUID id,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2024") int year,
        @Schema(required = true, description = "The contact that gives it") UUID organisation,
        @Schema(required = true) InKindType type,
        @Schema(minimum = "0", maximum = "1000000", description = "Hours of work, where it is time") BigDecimal hours,
        @Schema(description = "What it would have cost, in euros, if somebody put a price on it") BigDecimal valuation,
        @Schema(description = "The action point that it is for") UUID action,
        @Schema(required = true, description = "What it is, by language") Map<String, String> description,
        @Schema(description = "The entry that it is recorded in place of, which was taken back before or is so in the same batch") UUID replaces) implements Entry {

    public InKindEntry {
        valuation = Money.written(valuation);
    }

    @Override
    public InKindEntry withId(UUID given) {
        return new InKindEntry(given, year, organisation, type, hours, valuation, action, description, replaces);
    }

    @Override
    public Integer ofYear() {
        return year;
    }

    @Override
    public List<Reference> references() {
        return Stream.of(Reference.one("organisation", ContactKind.NAME, organisation, "organisation"),
                Reference.one("action", ActionKind.NAME, action, "action")).flatMap(List::stream).toList();
    }

    @Override
    public void check(Faults faults) {
        Money.check(valuation, "valuation", faults);
        Described.check(description, "description", faults);
        if (type == InKindType.hours && hours == null) {
            faults.add("hours", "required", "Say how many hours it was.");
        }
    }
}
