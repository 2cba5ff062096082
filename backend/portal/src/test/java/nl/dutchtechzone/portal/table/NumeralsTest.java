package nl.dutchtechzone.portal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.table.Numerals.Reading;
import org.junit.jupiter.api.Test;

/** Numbers are read as they were meant, or not at all. */
class NumeralsTest {

    @Test
    void oneNumberThatCanBeReadInOneWaySettlesTheOthers() {
        Numerals dutch = of("12,5", "1.234", "7");
        assertEquals(DecimalMark.comma, dutch.mark());
        assertEquals("1234", read(dutch, "1.234"));
        assertEquals("1234567.89", read(dutch, "1.234.567,89"));
        Numerals english = of("1,234.5");
        assertEquals("1234", read(english, "1,234"));
        assertEquals("1.234", read(english, "1.234"));
    }

    @Test
    void whatNothingSettlesIsNotGuessed() {
        Numerals none = of("1.234", "7");
        assertNull(none.mark());
        assertInstanceOf(Reading.Unsettled.class, none.read(Cell.of("1.234")));
        assertEquals("7", read(none, "7"));
        assertEquals("1234", read(Numerals.of(Stream.empty(), DecimalMark.comma), "1.234"));
        // each way is used once, so neither is the way of the file
        assertInstanceOf(Reading.Unsettled.class, of("12,5", "12.5").read(Cell.of("1.234")));
    }

    @Test
    void signsAndSpacesAreReadAndWordsAreNot() {
        Numerals dutch = of("0,5");
        assertEquals("-1234.5", read(dutch, "\u22121 234,5"));
        assertEquals("109698", read(dutch, "109\u00A0698"));
        for (String word : new String[] {"onbekend", "1,2,3", "12.34,5", "1e5", "--1", ","}) {
            assertInstanceOf(Reading.None.class, dutch.read(Cell.of(word)), word);
        }
    }

    @Test
    void aNumberOfJsonIsWhatItIs() {
        assertEquals("1.234", read(of("12,5"), new Cell("1.234", true)));
    }

    private static Numerals of(String... cells) {
        return Numerals.of(Stream.of(cells).map(Cell::of), null);
    }

    private static String read(Numerals numerals, String text) {
        return read(numerals, Cell.of(text));
    }

    private static String read(Numerals numerals, Cell cell) {
        BigDecimal number = assertInstanceOf(Reading.Number.class, numerals.read(cell)).value();
        return number.toPlainString();
    }
}
