package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.plan.ActionKind;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.theme.ThemeKind;
import nl.dutchtechzone.portal.web.Faults;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A line of a year's budget, in euros. What municipalities contribute is income by itself and is no line.
 *
 * @param budgeted  what was planned
 * @param committed what was promised to somebody, or by somebody
 * @param spent     what was paid, or came in
 * @param taskField the task field of the municipalities' information standard IV3, e.g. 3.1
 * @param replaces  the line that this one puts right
 */
@Schema(description = "A line of a year's budget; what municipalities contribute is income by itself and is no line")
public record BudgetEntry(
        @Schema(description = "A UUID of version 7; sent again with it, the same entry is recorded once") UUID id,
        @Schema(required = true, minimum = "2000", maximum = "2100", examples = "2024") int year,
        @Schema(required = true) BudgetSide side,
        @Schema(required = true, description = "What it is, by language") Map<String, String> description,
        @Schema(required = true, description = "Euros that were planned", examples = "25000.00") BigDecimal budgeted,
        @Schema(description = "Euros that were promised", examples = "20000.00") BigDecimal committed,
        @Schema(description = "Euros that were paid, or came in", examples = "18000.00") BigDecimal spent,
        @Schema(description = "The theme that it is for") UUID theme,
        @Schema(description = "The action point that it is for") UUID action,
        @Schema(pattern = "^[0-9]{1,2}(\\.[0-9]{1,2})?[a-z]?$", examples = "3.1", description = "The IV3 task field") String taskField,
        @Schema(description = "The entry that it is recorded in place of, which was taken back before or is so in the same batch") UUID replaces) implements Entry {

    public BudgetEntry {
        budgeted = Money.written(budgeted);
        committed = Money.written(committed);
        spent = Money.written(spent);
    }

    @Override
    public BudgetEntry withId(UUID given) {
        return new BudgetEntry(given, year, side, description, budgeted, committed, spent, theme, action, taskField, replaces);
    }

    @Override
    public Integer ofYear() {
        return year;
    }

    @Override
    public List<Reference> references() {
        return Stream.of(Reference.one("theme", ThemeKind.NAME, theme, "theme"),
                Reference.one("action", ActionKind.NAME, action, "action")).flatMap(List::stream).toList();
    }

    @Override
    public void check(Faults faults) {
        Described.check(description, "description", faults);
        Money.check(budgeted, "budgeted", faults);
        Money.check(committed, "committed", faults);
        Money.check(spent, "spent", faults);
    }
}
