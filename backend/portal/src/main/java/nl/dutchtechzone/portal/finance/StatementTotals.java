package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.dutchtechzone.portal.finance.ledger.BudgetEntry;
import nl.dutchtechzone.portal.finance.ledger.BudgetSide;
import nl.dutchtechzone.portal.finance.ledger.InKindEntry;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The totals of a year, all computed.
 *
 * @param contributions what municipalities pay
 * @param inKind        what is given for free, apart from money
 * @param income        contributions and the lines of income
 * @param result        income less expense; other than 0.00 it says by how much the year does not add up
 */
@Schema(name = "StatementTotals", description = "The totals of a year, all computed")
public record StatementTotals(Contributed contributions, GivenForFree inKind, Sums income, Sums expense,
        @Schema(description = "Income less expense; other than 0.00 it says by how much the year does not add up") Sums result) {

    /**
     * @param amount  euros, or null while a figure is missing
     * @param known   euros of the figures that are there
     * @param missing how many figures are missing
     */
    @Schema(name = "ContributionTotals", description = "What municipalities pay together; no total while a figure is missing")
    public record Contributed(
            @Schema(nullable = true) Integer inhabitants,
            @Schema(nullable = true, description = "Euros; null while a figure is missing") BigDecimal amount,
            @Schema(description = "Euros of the figures that are there") BigDecimal known,
            @Schema(description = "How many figures are missing") int missing) {}

    /**
     * @param valuation euros, of what has a price
     * @param unvalued  how many have none
     */
    @Schema(name = "InKindTotals", description = "What is given for free")
    public record GivenForFree(BigDecimal hours, @Schema(description = "Euros, of what has a price") BigDecimal valuation,
            @Schema(description = "How many have no price") int unvalued) {}

    static StatementTotals of(List<Contribution> contributions, List<InKindEntry> inKind, List<BudgetEntry> lines) {
        Contributed contributed = contributed(contributions);
        Sums income = Sums.of(lines.stream().filter(line -> line.side() == BudgetSide.income).toList())
                .plus(new Sums(contributed.amount, reached(contributions, ContributionStanding.invoiced), reached(contributions, ContributionStanding.received)));
        Sums expense = Sums.of(lines.stream().filter(line -> line.side() == BudgetSide.expense).toList());
        return new StatementTotals(contributed, given(inKind), income, expense, income.minus(expense));
    }

    private static Contributed contributed(List<Contribution> contributions) {
        int missing = (int) contributions.stream().filter(one -> one.amount() == null).count();
        BigDecimal known = Sums.sum(contributions.stream().map(Contribution::amount).filter(Objects::nonNull));
        return missing > 0 ? new Contributed(null, null, known, missing)
                : new Contributed(contributions.stream().mapToInt(Contribution::inhabitants).sum(), known, known, 0);
    }

    private static BigDecimal reached(List<Contribution> contributions, ContributionStanding state) {
        return Sums.sum(contributions.stream().filter(one -> one.state().compareTo(state) >= 0).map(Contribution::amount));
    }

    private static GivenForFree given(List<InKindEntry> inKind) {
        return new GivenForFree(inKind.stream().map(InKindEntry::hours).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add),
                Sums.sum(inKind.stream().map(InKindEntry::valuation).filter(Objects::nonNull)),
                (int) inKind.stream().filter(one -> one.valuation() == null).count());
    }
}
