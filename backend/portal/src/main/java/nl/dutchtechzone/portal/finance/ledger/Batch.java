package nl.dutchtechzone.portal.finance.ledger;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is recorded together or not at all. What is taken back goes first and an invoice after its figure, so that one
 * batch can put a figure right and build on it.
 */
@Schema(name = "LedgerBatch", description = "What is recorded together or not at all, in the order of these lists")
record Batch(
        @Schema(maxItems = MOST) List<Reversal> reversals,
        @Schema(maxItems = MOST) List<PopulationEntry> populationFigures,
        @Schema(maxItems = MOST) List<RateEntry> rates,
        @Schema(maxItems = MOST) List<ContributionEntry> contributions,
        @Schema(maxItems = MOST) List<InKindEntry> inKind,
        @Schema(maxItems = MOST) List<BudgetEntry> budgetLines,
        @Schema(maxItems = MOST) List<FundEntry> fundEntries) {

    private static final int MOST = 500;

    /** Something of a batch, and where in it that stands. */
    record Placed<T>(String place, T what) {}

    List<Placed<Reversal>> placedReversals() {
        return placed("reversals", reversals).toList();
    }

    List<Placed<Entry>> entries() {
        return Stream.of(Batch.<Entry>placed("populationFigures", populationFigures), Batch.<Entry>placed("rates", rates),
                Batch.<Entry>placed("contributions", contributions), Batch.<Entry>placed("inKind", inKind),
                Batch.<Entry>placed("budgetLines", budgetLines), Batch.<Entry>placed("fundEntries", fundEntries)).flatMap(part -> part).toList();
    }

    private static <T> Stream<Placed<T>> placed(String list, List<? extends T> parts) {
        return parts == null ? Stream.of() : IntStream.range(0, parts.size()).mapToObj(at -> new Placed<>(list + "[" + at + "]", parts.get(at)));
    }
}
