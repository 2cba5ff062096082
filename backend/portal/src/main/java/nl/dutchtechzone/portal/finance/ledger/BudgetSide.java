package nl.dutchtechzone.portal.finance.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which side of the budget a line is on. The names are those of the API. */
@Schema(description = "Which side of the budget a line is on")
public enum BudgetSide {
    income, expense
}
