package nl.dutchtechzone.portal.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a value is compared with that of a larger area. The names are those of the API. */
@Schema(description = "share: percent of the larger area; difference: what it is more than the larger area, in the unit of the figure")
public enum FigureComparison {
    share, difference;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** What can be added up is compared as a part; of anything else only the difference says something. */
    static FigureComparison of(FigureTotal total) {
        return total == FigureTotal.sum ? share : difference;
    }

    /** The value against the larger one, or null where one of them is missing. */
    BigDecimal of(BigDecimal value, BigDecimal larger) {
        if (value == null || larger == null || this == share && larger.signum() == 0) {
            return null;
        }
        return this == share ? value.multiply(HUNDRED).divide(larger, 1, RoundingMode.HALF_UP) : value.subtract(larger);
    }
}
