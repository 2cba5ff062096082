package nl.dutchtechzone.portal.publishing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What payments come to. An amount that a payment does not know isn't guessed: it adds nothing. */
@Schema(name = "PaymentsTotal", description = "What all payments come to, in euros; an amount is null where none of them knows it")
public record PaymentsTotal(
        @Schema(nullable = true) BigDecimal planned,
        @Schema(nullable = true) BigDecimal committed,
        @Schema(nullable = true) BigDecimal paid) {

    static PaymentsTotal of(List<Payment> payments) {
        return new PaymentsTotal(sum(payments, Payment::planned), sum(payments, Payment::committed), sum(payments, Payment::paid));
    }

    private static BigDecimal sum(List<Payment> payments, Function<Payment, BigDecimal> amount) {
        return payments.stream().map(amount).filter(Objects::nonNull).reduce(BigDecimal::add).orElse(null);
    }
}
