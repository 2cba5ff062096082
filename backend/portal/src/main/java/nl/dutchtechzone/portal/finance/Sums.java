package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.finance.ledger.BudgetEntry;
import nl.dutchtechzone.portal.finance.ledger.Money;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Euros by how far they are. Each is null where something that it needs is missing: a sum is right or it is not given.
 *
 * @param budgeted  what was planned
 * @param committed what was promised
 * @param spent     what was paid, or came in
 */
@Schema(name = "Sums", description = "Euros by how far they are; null where a figure that is needed is missing")
public record Sums(@Schema(nullable = true) BigDecimal budgeted, @Schema(nullable = true) BigDecimal committed,
        @Schema(nullable = true) BigDecimal spent) {

    static Sums of(Collection<BudgetEntry> lines) {
        return new Sums(sum(lines, BudgetEntry::budgeted), sum(lines, BudgetEntry::committed), sum(lines, BudgetEntry::spent));
    }

    Sums plus(Sums other) {
        return new Sums(plus(budgeted, other.budgeted), plus(committed, other.committed), plus(spent, other.spent));
    }

    Sums minus(Sums other) {
        return plus(new Sums(negated(other.budgeted), negated(other.committed), negated(other.spent)));
    }

    static BigDecimal sum(Stream<BigDecimal> amounts) {
        return amounts.reduce(Money.ZERO, BigDecimal::add);
    }

    private static BigDecimal sum(Collection<BudgetEntry> lines, Function<BudgetEntry, BigDecimal> amount) {
        return sum(lines.stream().map(amount).filter(Objects::nonNull));
    }

    private static BigDecimal plus(BigDecimal one, BigDecimal other) {
        return one == null || other == null ? null : one.add(other);
    }

    private static BigDecimal negated(BigDecimal amount) {
        return amount == null ? null : amount.negate();
    }
}
