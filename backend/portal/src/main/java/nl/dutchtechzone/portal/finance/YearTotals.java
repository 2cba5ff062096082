package nl.dutchtechzone.portal.finance;

import java.util.List;
import java.util.UUID;
import nl.dutchtechzone.portal.finance.ledger.LedgerReads;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a year comes to.
 *
 * @param position up to where the ledger was counted
 * @param lines    how many budget lines stand
 * @param missing  the municipalities without a population figure
 * @param unnamed  municipalities that the ledger has figures of and that were not asked for
 */
@Schema(name = "YearTotals", description = "What a year comes to in the ledger")
record YearTotals(int year,
        @Schema(description = "Up to where the ledger was counted") long position,
        @Schema(description = "How many budget lines stand") int lines,
        StatementTotals totals,
        @Schema(description = "The municipalities without a population figure") List<UUID> missing,
        @Schema(description = "Municipalities that the ledger has figures of and that were not asked for") List<UUID> unnamed) {

    static YearTotals of(StatementDraft asked, LedgerReads ledger) {
        YearAccounts accounts = YearAccounts.read(asked, ledger);
        List<UUID> known = accounts.recorded();
        return new YearTotals(asked.year(), asked.position(), accounts.lines().size(), accounts.totals(),
                asked.municipalities().stream().filter(one -> !known.contains(one)).toList(),
                known.stream().filter(one -> !asked.municipalities().contains(one)).toList());
    }
}
