package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.dutchtechzone.portal.web.Faults;

/** Euros with two places, and the rules for them. */
public final class Money {

    public static final BigDecimal ZERO = new BigDecimal("0.00");

    private static final int PLACES = 2;
    private static final BigDecimal MOST = new BigDecimal("1000000000.00");

    private Money() {}

    /** The amount with two places; halves of cents go to the even side, so that they do not add up to one side. */
    public static BigDecimal of(BigDecimal amount) {
        return amount == null ? null : amount.setScale(PLACES, RoundingMode.HALF_EVEN);
    }

    /** The amount as it is written, with two places where it has fewer, so that equal amounts are equal. */
    static BigDecimal written(BigDecimal amount) {
        return amount == null || amount.scale() >= PLACES ? amount : amount.setScale(PLACES);
    }

    /** Adds a fault unless the amount is null, or not negative and in whole cents. */
    static void check(BigDecimal amount, String field, Faults faults) {
        if (amount == null) {
            return;
        }
        if (amount.stripTrailingZeros().scale() > PLACES) {
            faults.add(field, "wrong-format", "An amount is in euros with at most two places.");
        } else if (amount.signum() < 0 || amount.compareTo(MOST) > 0) {
            faults.add(field, "out-of-range", "An amount is from 0.00 to " + MOST.toPlainString() + "; a correction is a reversal, not a negative amount.");
        }
    }
}
