package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What municipalities pay per inhabitant in a year, where it is not {@link #USUAL}.
 *
 * @param rate euros per inhabitant
 */
@Schema(description = "What municipalities pay per inhabitant in a year, where it is not EUR 1.00")
public record RateEntry(
        @Schema(description = "A UUID of version 7; sent again with it, the same entry is recorded once") UUID id,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2023") int year,
        @Schema(required = true, description = "Euros per inhabitant", examples = "1.00") BigDecimal rate) implements Entry {

    /** Euros per inhabitant, by the programme's rule. */
    public static final BigDecimal USUAL = new BigDecimal("1.00");

    public RateEntry {
        rate = Money.written(rate);
    }

    @Override
    public RateEntry withId(UUID given) {
        return new RateEntry(given, year, rate);
    }

    @Override
    public Integer ofYear() {
        return year;
    }

    @Override
    public List<Reference> references() {
        return List.of();
    }

    @Override
    public void check(Faults faults) {
        Money.check(rate, "rate", faults);
    }
}
