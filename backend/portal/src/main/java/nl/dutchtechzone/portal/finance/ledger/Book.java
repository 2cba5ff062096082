package nl.dutchtechzone.portal.finance.ledger;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sort of entries. The names are those of the API. */
@Schema(name = "LedgerBook", description = "A sort of entries of the ledger")
public enum Book {
    population(PopulationEntry.class), rate(RateEntry.class), contribution(ContributionEntry.class), inKind(InKindEntry.class),
    budget(BudgetEntry.class), fund(FundEntry.class);

    private final Class<? extends Entry> type;

    Book(Class<? extends Entry> type) {
        this.type = type;
    }

    Class<? extends Entry> type() {
        return type;
    }

    static Book of(Entry entry) {
        return switch (entry) {
            case PopulationEntry population -> Book.population;
            case RateEntry rate -> Book.rate;
            case ContributionEntry contribution -> Book.contribution;
            case InKindEntry inKind -> Book.inKind;
            case BudgetEntry budget -> Book.budget;
            case FundEntry fund -> Book.fund;
        };
    }
}
