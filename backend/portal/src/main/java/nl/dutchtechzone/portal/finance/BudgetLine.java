package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.finance.ledger.BudgetEntry;
import nl.dutchtechzone.portal.finance.ledger.BudgetSide;
import nl.dutchtechzone.portal.plan.ActionLink;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Payment;
import nl.dutchtechzone.portal.publishing.Ref;
import nl.dutchtechzone.portal.theme.ThemeLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A line of a year's budget, as the public sees it; amounts are euros. */
@Schema(name = "BudgetLine", description = "A line of a year's budget; amounts are euros")
public record BudgetLine(
        @Schema(description = "Its entry in the ledger") UUID id,
        @Schema(description = "The entry that it was recorded in first; the same when it is put right") UUID first,
        BudgetSide side,
        String description,
        BigDecimal budgeted,
        @Schema(nullable = true) BigDecimal committed,
        @Schema(nullable = true) BigDecimal spent,
        @Schema(implementation = ThemeLink.class, nullable = true) Ref theme,
        @Schema(implementation = ActionLink.class, nullable = true) Ref action,
        @Schema(nullable = true, description = "The IV3 task field") String taskField) {

    static BudgetLine of(BudgetEntry entry, UUID first, String language) {
        return new BudgetLine(entry.id(), first, entry.side(), Described.in(language, entry.description()), entry.budgeted(), entry.committed(),
                entry.spent(), Ref.to(entry.theme()), Ref.to(entry.action()), entry.taskField());
    }

    /** What it spends on an action point, else on a theme. */
    Optional<Payment> payment(UUID statement) {
        Ref aim = action == null ? theme : action;
        return aim == null || side == BudgetSide.income ? Optional.empty()
                : Optional.of(new Payment(statement, aim.id(), Payment.Sort.budget, description, budgeted, committed, spent));
    }
}
