package nl.dutchtechzone.portal.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.publishing.Ref;

/** The values of a draft as the public reads them: a series for each municipality, and each year as a whole. */
final class FigureTable {

    private final FigureDraft of;
    private final FigureComparison comparison;
    private final Map<FigureValue.Place, FigureValue> values = new HashMap<>();

    FigureTable(FigureDraft draft) {
        this.of = draft;
        this.comparison = FigureComparison.of(draft.total());
        draft.values().forEach(value -> values.put(value.place(), value));
    }

    FigureComparison comparison() {
        return comparison;
    }

    List<FigureYear> years() {
        return yearNumbers().map(this::year).toList();
    }

    List<FigureSeries> series() {
        return of.municipalities().stream().map(municipality -> new FigureSeries(Ref.to(municipality),
                yearNumbers().map(year -> point(municipality, year)).toList())).toList();
    }

    private Stream<Integer> yearNumbers() {
        return of.values().stream().map(FigureValue::year).distinct().sorted();
    }

    private FigureYear year(int year) {
        List<FigureValue> there = of.municipalities().stream().map(one -> at(FigureArea.municipality, one, year)).filter(Objects::nonNull).toList();
        int missing = of.municipalities().size() - there.size();
        BigDecimal known = of.total() != FigureTotal.sum ? null
                : there.stream().map(this::shown).reduce(BigDecimal.ZERO.setScale(of.decimals()), BigDecimal::add);
        FigureValue given = at(FigureArea.region, null, year);
        FigureValue reference = at(FigureArea.reference, null, year);
        BigDecimal total = total(year);
        return new FigureYear(year, referenceDate(year), total, missing == 0, missing, known,
                status(Stream.concat(there.stream(), Stream.ofNullable(given)).toList()), shown(reference), comparison.of(total, shown(reference)),
                Stream.of(given, reference).filter(Objects::nonNull).map(FigureValue::note).filter(Objects::nonNull).findFirst().orElse(null));
    }

    /** The region's own value; null where it is not given, and where one of those that make it is missing. */
    private BigDecimal total(int year) {
        return switch (of.total()) {
            case sum -> of.municipalities().stream().map(one -> shown(at(FigureArea.municipality, one, year)))
                    .reduce(BigDecimal.ZERO.setScale(of.decimals()), (sum, one) -> sum == null || one == null ? null : sum.add(one));
            case source -> shown(at(FigureArea.region, null, year));
            case none -> null;
        };
    }

    private FigureSeries.Point point(UUID municipality, int year) {
        FigureValue value = at(FigureArea.municipality, municipality, year);
        return new FigureSeries.Point(year, shown(value), value == null ? null : value.status(),
                comparison.of(shown(value), total(year)), comparison.of(shown(value), shown(at(FigureArea.reference, null, year))),
                value == null ? null : value.note());
    }

    private FigureValue at(FigureArea area, UUID municipality, int year) {
        return values.get(new FigureValue.Place(area, municipality, year));
    }

    /** With as many places as the figure has; no value has more. */
    private BigDecimal shown(FigureValue value) {
        return value == null ? null : value.value().setScale(of.decimals(), RoundingMode.UNNECESSARY);
    }

    private LocalDate referenceDate(int year) {
        return of.referenceDay() == null ? null : MonthDay.parse("--" + of.referenceDay()).atYear(year);
    }

    private static FigureStatus status(List<FigureValue> values) {
        if (values.stream().anyMatch(value -> value.status() == FigureStatus.provisional)) {
            return FigureStatus.provisional;
        }
        boolean known = !values.isEmpty() && values.stream().allMatch(value -> value.status() == FigureStatus.definitive);
        return known ? FigureStatus.definitive : null;
    }
}
