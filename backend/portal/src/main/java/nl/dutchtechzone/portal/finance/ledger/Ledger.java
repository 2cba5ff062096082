package nl.dutchtechzone.portal.finance.ledger;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import nl.dutchtechzone.portal.access.Accounts;
import nl.dutchtechzone.portal.access.Audit;
import nl.dutchtechzone.portal.access.Caller;
import nl.dutchtechzone.portal.publishing.Clock;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Ids;
import nl.dutchtechzone.portal.publishing.References;
import nl.dutchtechzone.portal.publishing.Sql;
import nl.dutchtechzone.portal.publishing.Transactions;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.Refusal;

/**
 * Writes the ledger. All writing takes turns under the lock of the newest position: rules that span rows (one figure a
 * municipality and year, no fund overdrawn) hold however many people write at once, and positions have no gaps.
 */
@Singleton
public class Ledger {

    private static final String AUDITED_AS = "ledger";

    private final Transactions transactions;
    private final LedgerReads reads;
    private final References references;
    private final Accounts accounts;
    private final Audit audit;
    private final Clock clock;
    private final Sql sql;

    Ledger(Transactions transactions, LedgerReads reads, References references, Accounts accounts, Audit audit, Clock clock, Sql sql) {
        this.transactions = transactions;
        this.reads = reads;
        this.references = references;
        this.accounts = accounts;
        this.audit = audit;
        this.clock = clock;
        this.sql = sql;
    }

    /** What became of an entry: its row, and whether it was there already. */
    record Recorded(LedgerRow row, boolean isNew) {}

    Recorded record(Entry sent, Caller caller) {
        Faults faults = new Faults();
        check(sent, faults);
        references.check(sent.references(), faults);
        faults.raise();
        return transactions.run(() -> add(sent, lock(), caller));
    }

    /** Takes an entry back: a new row with the opposite movement. */
    Recorded reverse(Reversal reversal, Caller caller) {
        return transactions.run(() -> takeBack(reversal, lock(), caller));
    }

    /** Records all of a batch or nothing of it; what does not fit is named place by place. */
    List<Recorded> record(Batch batch, Caller caller) {
        Faults faults = new Faults();
        batch.placedReversals().forEach(placed -> check(placed.what(), faults.within(placed.place())));
        batch.entries().forEach(placed -> check(placed.what(), faults.within(placed.place())));
        references.check(batch.entries().stream()
                .flatMap(placed -> placed.what().references().stream().map(reference -> reference.within(placed.place()))).toList(), faults);
        faults.raise();
        return transactions.run(() -> {
            Turn turn = new Turn(lock());
            batch.placedReversals().forEach(placed -> turn.take(placed.place(), last -> takeBack(placed.what(), last, caller)));
            batch.entries().forEach(placed -> turn.take(placed.place(), last -> add(placed.what(), last, caller)));
            return turn.done();
        });
    }

    private void check(Entry sent, Faults faults) {
        Ids.check(sent.id(), faults);
        LocalDate today = LocalDate.ofInstant(clock.now(), Facet.ZONE);
        sent.happened().entrySet().stream().filter(day -> day.getValue().isAfter(today))
                .forEach(day -> faults.add(day.getKey(), "in-the-future", "This day is yet to come; choose today or a day before."));
        sent.check(faults);
        if (sent.replaces() != null && reads.byId(sent.replaces()).filter(row -> canBeReplaced(row, sent)).isEmpty()) {
            faults.add("replaces", "unknown-reference", "There is no entry of this book, and of this year or fund, with this id.");
        }
    }

    private static boolean canBeReplaced(LedgerRow row, Entry by) {
        return row.reverses() == null && row.book() == Book.of(by) && Objects.equals(row.entry().ofYear(), by.ofYear())
                && Objects.equals(row.entry().subject(), by.subject());
    }

    private void check(Reversal asked, Faults faults) {
        Ids.check(asked.id(), faults);
        if (reads.byId(asked.entry()).isEmpty()) {
            faults.add("entry", "unknown-reference", "There is no entry with this id.");
        }
    }

    private Recorded add(Entry sent, long last, Caller caller) {
        Optional<LedgerRow> known = sent.id() == null ? Optional.empty() : reads.byId(sent.id());
        if (known.isPresent()) {
            return new Recorded(same(known.get(), sent), false);
        }
        Entry entry = settled(sent.withId(Ids.givenOrNew(sent.id())), last);
        return new Recorded(append(new New(last + 1, entry.id(), entry, entry.movement(), null, null), caller), true);
    }

    private Recorded takeBack(Reversal asked, long last, Caller caller) {
        LedgerRow row = reads.byId(asked.entry()).orElseThrow(ProblemException::notFound);
        if (row.reverses() != null) {
            throw ProblemException.conflict(new Refusal("is-reversal", "This takes another entry back and cannot be taken back itself; record that entry anew."));
        }
        Optional<LedgerRow> before = reads.reversalOf(asked.entry());
        if (before.isPresent()) {
            if (before.get().id().equals(asked.id())) {
                return new Recorded(before.get(), false);
            }
            throw ProblemException.conflict(new Refusal("taken-back", "This was taken back already, because: " + before.get().reason(),
                    Map.of("reason", before.get().reason())));
        }
        refuseIfInUse(row, last);
        BigDecimal opposite = row.movement() == null ? null : row.movement().negate();
        cover(row.entry().subject(), opposite);
        UUID id = Ids.givenOrNew(asked.id());
        return new Recorded(append(new New(last + 1, id, row.entry(), opposite, asked.entry(), asked.reason()), caller), true);
    }

    /** A row to be written. */
    record New(long position, UUID id, Entry entry, BigDecimal movement, UUID reverses, String reason) {}

    /** Takes the turn to write; gives the newest position. */
    long lock() {
        return sql.row("select position from ledger_position where id = 1 for update", List.of(), row -> row.getLong("position")).orElseThrow();
    }

    LedgerRow append(New row, Caller caller) {
        Instant now = clock.now();
        Book book = Book.of(row.entry);
        accounts.remember(caller);
        sql.change("""
                insert into ledger_entry (position, id, book, year, subject, amount, entry, reverses, replaces, reason, recorded_at, recorded_by)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", row.position, row.id, book.name(), Sql.orNull(row.entry.ofYear()),
                Sql.orNull(row.entry.subject()), Sql.orNull(row.movement), Json.write(row.entry), Sql.orNull(row.reverses),
                Sql.orNull(row.reverses == null ? row.entry.replaces() : null), Sql.orNull(row.reason), now, caller.subject());
        sql.change("update ledger_position set position = ? where id = 1", row.position);
        audit.ofItem(caller, now, row.reverses == null ? "record" : "reverse", AUDITED_AS, row.id, null, null, null,
                book.name() + " " + row.position);
        return new LedgerRow(row.position, row.id, book, row.entry, row.movement, row.reverses, row.reason, now, caller.subject());
    }

    private static LedgerRow same(LedgerRow known, Entry sent) {
        Entry recorded = known.entry() instanceof ContributionEntry contribution ? contribution.withBasis(null) : known.entry();
        if (known.reverses() != null || !recorded.equals(sent)) {
            throw ProblemException.conflict(new Refusal("other-entry",
                    "Another entry has this id. What was recorded stays as it is; take it back and record it anew under a new id."));
        }
        return known;
    }

    /** The entry as it is recorded, once it is clear that it fits those that stand. */
    private Entry settled(Entry entry, long position) {
        refuseUnlessFree(entry.replaces());
        switch (entry) {
            case PopulationEntry population -> reads.population(population.year(), population.municipality(), position).ifPresent(standing -> {
                throw ProblemException.conflict(new Refusal("figure-there", there("figure of this municipality and year, " + standing.inhabitants() + " inhabitants"),
                        Map.of("inhabitants", Integer.toString(standing.inhabitants()))));
            });
            case RateEntry rate -> reads.rate(rate.year(), position).ifPresent(standing -> {
                throw ProblemException.conflict(new Refusal("rate-there", there("rate of this year, EUR " + standing.toPlainString()),
                        Map.of("rate", standing.toPlainString())));
            });
            case FundEntry fund -> cover(fund.fund(), fund.movement());
            case ContributionEntry contribution -> {
                return frozen(contribution, position);
            }
            case InKindEntry inKind -> {}
            case BudgetEntry budget -> {}
        }
        return entry;
    }

    private static String there(String what) {
        return "There is a " + what + ", already. Take it back with a reason first, then record the new one.";
    }

    /** What is replaced stands no more, and nothing else stands for it. */
    private void refuseUnlessFree(UUID replaced) {
        if (replaced == null) {
            return;
        }
        if (reads.reversalOf(replaced).isEmpty()) {
            throw ProblemException.conflict(new Refusal("replaced-stands", "What this replaces still stands. Take it back with a reason first, then record this."));
        }
        if (reads.replacementOf(replaced).isPresent()) {
            throw ProblemException.conflict(new Refusal("replaced-already", "What this replaces was replaced already; replace that one."));
        }
    }

    private ContributionEntry frozen(ContributionEntry contribution, long position) {
        List<ContributionEntry> before = reads.contribution(contribution.year(), contribution.municipality(), position);
        if (before.stream().anyMatch(one -> one.state() == contribution.state())) {
            throw ProblemException.conflict(new Refusal("contribution-there", there("record of this contribution as " + contribution.state()),
                    Map.of("state", contribution.state().name())));
        }
        if (!before.isEmpty()) {
            return contribution.withBasis(before.getFirst().basis());
        }
        PopulationEntry population = reads.population(contribution.year(), contribution.municipality(), position).orElseThrow(() ->
                ProblemException.conflict(new Refusal("no-figure", "There is no population figure of this municipality and year yet, so there is no amount.")));
        return contribution.withBasis(ContributionEntry.Basis.of(population, reads.rate(contribution.year(), position).orElse(RateEntry.USUAL)));
    }

    /** What was received stands on what was invoiced before. */
    private void refuseIfInUse(LedgerRow row, long position) {
        if (row.entry() instanceof ContributionEntry invoiced && invoiced.state() == ContributionState.invoiced
                && reads.contribution(invoiced.year(), invoiced.municipality(), position).stream()
                        .anyMatch(one -> one.state() == ContributionState.received)) {
            throw ProblemException.conflict(new Refusal("received-already", "This contribution was received; take that back first."));
        }
    }

    private void cover(UUID subject, BigDecimal movement) {
        if (movement == null || movement.signum() >= 0) {
            return;
        }
        BigDecimal balance = reads.balance(subject);
        if (balance.add(movement).signum() < 0) {
            throw ProblemException.conflict(new Refusal("not-covered", "The fund has EUR " + balance.toPlainString() + " left, which does not cover EUR "
                    + movement.negate().toPlainString() + ".", Map.of("balance", balance.toPlainString(), "amount", movement.negate().toPlainString())));
        }
    }
}
