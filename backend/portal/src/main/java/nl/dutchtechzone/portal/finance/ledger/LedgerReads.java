package nl.dutchtechzone.portal.finance.ledger;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.Sql;

/**
 * Reads the ledger as of a position: what is recorded later, a reversal too, is not there yet. So what was read of a
 * position can be read again at any time.
 */
@Singleton
public class LedgerReads {

    private static final String SELECT = "select " + LedgerRow.COLUMNS + " from ledger_entry e where ";
    private static final String STANDING = " and e.reverses is null and e.position <= ?"
            + " and not exists (select 1 from ledger_entry r where r.reverses = e.id and r.position <= ?) order by e.position";

    private final Sql sql;

    LedgerReads(Sql sql) {
        this.sql = sql;
    }

    /** The newest position. */
    public long position() {
        return sql.row("select position from ledger_position where id = 1", List.of(), row -> row.getLong("position")).orElseThrow();
    }

    /** The entries of a year that nothing took back. */
    public List<LedgerRow> ofYear(int year, long position) {
        return sql.rows(SELECT + "e.year = ?" + STANDING, List.of(year, position, position), LedgerRow::read);
    }

    /** Of each entry of a year that replaces another, the first of those that it came in place of. */
    public Map<UUID, UUID> firsts(int year) {
        Map<UUID, UUID> firsts = new HashMap<>();
        sql.rows("select id, replaces from ledger_entry where year = ? and replaces is not null order by position", List.of(year), row -> {
            UUID replaced = Sql.uuid(row, "replaces");
            return firsts.put(Sql.uuid(row, "id"), firsts.getOrDefault(replaced, replaced));
        });
        return firsts;
    }

    /** All that happened to a fund, reversals included. */
    public List<LedgerRow> ofFund(UUID fund, long position) {
        return sql.rows(SELECT + "e.subject = ? and e.book = 'fund' and e.position <= ? order by e.position", List.of(fund, position), LedgerRow::read);
    }

    /** Euros that a fund has left. */
    public BigDecimal balance(UUID fund) {
        return sql.row("select coalesce(sum(amount), 0) as balance from ledger_entry where subject = ? and book = 'fund'", List.of(fund),
                row -> Money.of(row.getBigDecimal("balance"))).orElseThrow();
    }

    /** A population figure by its id, also one that was taken back: an invoice may stand on it. */
    public Optional<PopulationEntry> population(UUID id) {
        return byId(id).map(LedgerRow::entry).map(PopulationEntry.class::cast);
    }

    Optional<LedgerRow> byId(UUID id) {
        return sql.row(SELECT + "e.id = ?", List.of(id), LedgerRow::read);
    }

    Optional<LedgerRow> reversalOf(UUID id) {
        return sql.row(SELECT + "e.reverses = ?", List.of(id), LedgerRow::read);
    }

    Optional<LedgerRow> replacementOf(UUID id) {
        return sql.row(SELECT + "e.replaces = ?", List.of(id), LedgerRow::read);
    }

    Optional<PopulationEntry> population(int year, UUID municipality, long position) {
        return standing(Book.population, year, municipality, position).map(PopulationEntry.class::cast).findFirst();
    }

    Optional<BigDecimal> rate(int year, long position) {
        return ofYear(year, position).stream().map(LedgerRow::entry).filter(RateEntry.class::isInstance)
                .map(entry -> ((RateEntry) entry).rate()).findFirst();
    }

    /** What stands of a contribution, the furthest state first. */
    List<ContributionEntry> contribution(int year, UUID municipality, long position) {
        return standing(Book.contribution, year, municipality, position).map(ContributionEntry.class::cast)
                .sorted(Comparator.comparing(ContributionEntry::state).reversed()).toList();
    }

    private Stream<Entry> standing(Book book, int year, UUID subject, long position) {
        return ofYear(year, position).stream().filter(row -> row.book() == book && subject.equals(row.entry().subject())).map(LedgerRow::entry);
    }
}
