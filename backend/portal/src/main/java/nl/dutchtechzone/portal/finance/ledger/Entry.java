package nl.dutchtechzone.portal.finance.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.Reference;
import nl.dutchtechzone.portal.web.Faults;

/** What is written into one row of the ledger. */
public sealed interface Entry permits PopulationEntry, RateEntry, ContributionEntry, InKindEntry, BudgetEntry, FundEntry {

    /** Given by who records it, so that sending it again records nothing twice; or null for a new one. */
    UUID id();

    Entry withId(UUID id);

    /** The year that it is of; null for funds, which outlive years. */
    Integer ofYear();

    /** The municipality or fund that it is about, or null. */
    default UUID subject() {
        return null;
    }

    /** Euros that it adds to the balance of its subject, or null where there is no balance. */
    default BigDecimal movement() {
        return null;
    }

    /** The entry that it is recorded in place of, once that was taken back; or null. */
    default UUID replaces() {
        return null;
    }

    /** The days on which something in it happened, by field, so that they cannot be yet to come. */
    default Map<String, LocalDate> happened() {
        return Map.of();
    }

    /** What it points at. */
    List<Reference> references();

    /** Adds what is wrong with it by itself. */
    default void check(Faults faults) {}
}
