package nl.dutchtechzone.portal.publishing;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Euros on their way from one item to another, as the public gets them. */
@Schema(name = "Payment", description = "Euros on their way from one item to another, as what is published tells")
public record PublicPayment(
        @Schema(implementation = Face.class) Ref from,
        @Schema(implementation = Face.class) Ref to,
        Payment.Sort sort,
        @Schema(nullable = true, description = "What it is for, in words") String label,
        @Schema(nullable = true, description = "Euros that are to be paid; null where that is not known") BigDecimal planned,
        @Schema(nullable = true, description = "Euros that were promised") BigDecimal committed,
        @Schema(nullable = true, description = "Euros that were paid") BigDecimal paid){

    static PublicPayment of(Payment payment) {
        return new PublicPayment(Ref.to(payment.from()), Ref.to(payment.to()), payment.sort(), payment.label(), payment.planned(),
                payment.committed(), payment.paid());
    }
}
