package nl.dutchtechzone.local.content;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The collections of content in the order in which they are brought in: what an item needs comes before it. */
enum Collection {
    MUNICIPALITIES,
    SECTORS,
    MEDIA,
    CONTACTS,
    PEOPLE,
    THEMES,
    PLANS,
    ACTIONS,
    STORIES,
    EVENTS,
    PAGES,
    FIGURES,
    FUNDS,
    POPULATION_FIGURES,
    RATES,
    CONTRIBUTIONS,
    IN_KIND,
    BUDGET_LINES,
    FUND_ENTRIES,
    FINANCES;

    private static final Set<Collection> LEDGER =
            EnumSet.of(POPULATION_FIGURES, RATES, CONTRIBUTIONS, IN_KIND, BUDGET_LINES, FUND_ENTRIES);

    static Optional<Collection> of(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }

    /** Its folder's name, which is also its name in the API. */
    String path() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether its files are entries of the ledger: recorded once, never changed. */
    boolean isOfTheLedger() {
        return LEDGER.contains(this);
    }

    /** Whether its items count the ledger, and so are to be saved again when something was recorded. */
    boolean countsTheLedger() {
        return this == FUNDS || this == FINANCES;
    }
}
