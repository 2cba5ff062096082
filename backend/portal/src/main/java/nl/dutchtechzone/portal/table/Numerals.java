package nl.dutchtechzone.portal.table;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads the numbers of one table. Which mark stands before decimals is told, or seen from the numbers that can be read in
 * one way only. Where neither settles it, 1.234 is not guessed at.
 *
 * @param mark null where nothing settled it
 */
public record Numerals(DecimalMark mark) {

    // spaces of all sorts part thousands in either way of writing
    private static final String SPACES = "[\\s\\u00A0\\u202F\\u2009]";

    /** What a number came to: a value, or why there is none. */
    public sealed interface Reading {
        record Number(BigDecimal value) implements Reading {}

        record None() implements Reading {}

        /** It has two readings. */
        record Unsettled(BigDecimal byComma, BigDecimal byPoint) implements Reading {}
    }

    /** The numerals of a table of which these are the cells. */
    public static Numerals of(Stream<Cell> cells, DecimalMark told) {
        if (told != null) {
            return new Numerals(told);
        }
        Set<DecimalMark> seen = EnumSet.noneOf(DecimalMark.class);
        cells.filter(cell -> !cell.exact()).map(cell -> bare(cell.text())).forEach(text -> {
            boolean comma = DecimalMark.comma.reads(text);
            boolean point = DecimalMark.point.reads(text);
            if (comma != point) {
                seen.add(comma ? DecimalMark.comma : DecimalMark.point);
            }
        });
        return new Numerals(seen.size() == 1 ? seen.iterator().next() : null);
    }

    public Reading read(Cell cell) {
        if (cell.exact()) {
            return new Reading.Number(new BigDecimal(cell.text()));
        }
        String text = bare(cell.text());
        BigDecimal[] values = Arrays.stream(DecimalMark.values()).filter(one -> (mark == null || one == mark) && one.reads(text))
                .map(one -> new BigDecimal(one.plain(text))).toArray(BigDecimal[]::new);
        if (values.length == 0) {
            return new Reading.None();
        }
        return values.length == 1 || values[0].compareTo(values[1]) == 0 ? new Reading.Number(values[0]) : new Reading.Unsettled(values[0], values[1]);
    }

    private static String bare(String text) {
        return text.replaceAll(SPACES, "").replace('\u2212', '-');
    }
}
