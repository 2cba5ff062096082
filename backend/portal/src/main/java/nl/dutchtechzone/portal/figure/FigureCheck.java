package nl.dutchtechzone.portal.figure;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import nl.dutchtechzone.portal.publishing.Described;
import nl.dutchtechzone.portal.web.Faults;

/** Holds the values of a figure against what the figure says of itself; every fault names its place. */
record FigureCheck(FigureDraft draft, Faults faults) {

    private static final BigDecimal MOST = new BigDecimal("1000000000000000");

    void check() {
        if (!draft.unit().isEmpty()) {
            Described.check(draft.unit(), "unit", faults);
        }
        checkReference();
        checkDay();
        Map<FigureValue.Place, Integer> seen = new HashMap<>();
        for (int i = 0; i < draft.values().size(); i++) {
            FigureValue value = draft.values().get(i);
            String place = "values[" + i + "]";
            checkArea(value, place);
            checkNumber(value.value(), place + ".value");
            Integer before = seen.putIfAbsent(value.place(), i);
            if (before != null) {
                faults.add(place, "taken", "There is a value of this area and year already: values[" + before + "].");
            }
        }
    }

    private void checkReference() {
        boolean needed = draft.values().stream().anyMatch(value -> value.area() == FigureArea.reference);
        if (needed || !draft.reference().isEmpty()) {
            Described.check(draft.reference(), "reference", faults);
        }
    }

    private void checkDay() {
        try {
            if (draft.referenceDay() != null) {
                MonthDay.parse("--" + draft.referenceDay());
            }
        } catch (DateTimeException e) {
            faults.add("referenceDay", "wrong-format", "There is no such day; write it as month and day, such as 01-01.");
        }
    }

    private void checkArea(FigureValue value, String place) {
        if (value.area() == FigureArea.municipality) {
            if (value.municipality() == null) {
                faults.add(place + ".municipality", "required", "Name the municipality, or say that this is of the region or the reference.");
            } else if (!draft.municipalities().contains(value.municipality())) {
                faults.add(place + ".municipality", "not-allowed", "The figure is not of this municipality; add it to municipalities first.");
            }
        } else if (value.municipality() != null) {
            faults.add(place + ".municipality", "not-allowed", "A value of the " + value.area() + " is not one of a municipality too.");
        }
        if (value.area() == FigureArea.region && draft.total() != FigureTotal.source) {
            faults.add(place + ".area", "not-allowed", "The region has a value of its own only where total is source; a sum is added up by itself.");
        }
    }

    private void checkNumber(BigDecimal value, String place) {
        if (value.stripTrailingZeros().scale() > draft.decimals()) {
            faults.add(place, "wrong-format", "The figure has " + draft.decimals() + " decimals; this has more.");
        } else if (value.abs().compareTo(MOST) >= 0) {
            faults.add(place, "out-of-range", "A value has at most 15 digits before the decimals.");
        }
    }
}
