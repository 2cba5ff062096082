package nl.dutchtechzone.portal.finance;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.finance.ledger.BudgetEntry;
import nl.dutchtechzone.portal.finance.ledger.ContributionEntry;
import nl.dutchtechzone.portal.finance.ledger.Entry;
import nl.dutchtechzone.portal.finance.ledger.InKindEntry;
import nl.dutchtechzone.portal.finance.ledger.LedgerReads;
import nl.dutchtechzone.portal.finance.ledger.LedgerRow;
import nl.dutchtechzone.portal.finance.ledger.PopulationEntry;
import nl.dutchtechzone.portal.finance.ledger.RateEntry;

/** A year as the ledger has it at a position: what stands, and what follows from it. */
record YearAccounts(StatementDraft of, List<Entry> standing, Map<UUID, PopulationEntry> frozen) {

    static YearAccounts read(StatementDraft draft, LedgerReads ledger) {
        List<Entry> standing = ledger.ofYear(draft.year(), draft.position()).stream().map(LedgerRow::entry).toList();
        Map<UUID, PopulationEntry> frozen = new LinkedHashMap<>();
        standing.stream().filter(ContributionEntry.class::isInstance).map(ContributionEntry.class::cast)
                .map(ContributionEntry::basis).map(ContributionEntry.Basis::population).distinct()
                .forEach(figure -> ledger.population(figure).ifPresent(population -> frozen.put(figure, population)));
        return new YearAccounts(draft, standing, frozen);
    }

    List<Contribution> contributions() {
        return of.municipalities().stream().map(this::contribution).toList();
    }

    List<InKindEntry> inKind() {
        return entries(InKindEntry.class).toList();
    }

    List<BudgetEntry> lines() {
        return entries(BudgetEntry.class).toList();
    }

    StatementTotals totals() {
        return StatementTotals.of(contributions(), inKind(), lines());
    }

    /** Municipalities that the ledger knows in this year. */
    List<UUID> recorded() {
        return Stream.concat(entries(PopulationEntry.class), entries(ContributionEntry.class)).map(Entry::subject).distinct().toList();
    }

    private Contribution contribution(UUID municipality) {
        Optional<PopulationEntry> figure = entries(PopulationEntry.class).filter(one -> one.municipality().equals(municipality)).findFirst();
        List<ContributionEntry> steps = entries(ContributionEntry.class).filter(one -> one.municipality().equals(municipality)).toList();
        Optional<PopulationEntry> basis = steps.stream().map(step -> frozen.get(step.basis().population())).findFirst();
        return Contribution.of(of.year(), municipality, rate(), figure, steps, basis);
    }

    private BigDecimal rate() {
        return entries(RateEntry.class).map(RateEntry::rate).findFirst().orElse(RateEntry.USUAL);
    }

    private <E extends Entry> Stream<E> entries(Class<E> type) {
        return standing.stream().filter(type::isInstance).map(type::cast);
    }
}
