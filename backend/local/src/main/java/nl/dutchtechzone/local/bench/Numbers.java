package nl.dutchtechzone.local.bench;

import java.util.Collection;
import java.util.List;

/** Values of an ordered series. */
final class Numbers {

    private Numbers() {}

    static double median(Collection<Double> values) {
        return quantile(values, 0.5);
    }

    /** The smallest value that this part of all values does not exceed. */
    static double quantile(Collection<Double> values, double part) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(Math.clamp((int) Math.ceil(part * sorted.size()) - 1, 0, sorted.size() - 1));
    }
}
