package nl.dutchtechzone.portal.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import nl.dutchtechzone.portal.web.ProblemException;
import org.junit.jupiter.api.Test;

/** A table is read whatever program wrote it, and written so that no program takes orders from it. */
class TableFileTest {

    private static final String FILE = "Gemeente;2023;2024\r\nCoëvorden;\"1.234,5\";\r\n\r\n";

    @Test
    void readsEachCommonWayOfWritingText() {
        Table expected = TableFile.csv(FILE.getBytes(StandardCharsets.UTF_8));
        assertEquals("Coëvorden", expected.at(1, 0).text());
        assertEquals("1.234,5", expected.at(1, 1).text());
        assertTrue(expected.at(1, 2).isEmpty());
        for (byte[] other : List.of(FILE.getBytes(Charset.forName("windows-1252")), ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_8),
                FILE.getBytes(StandardCharsets.UTF_16), ("\uFEFF" + FILE).getBytes(StandardCharsets.UTF_16LE))) {
            assertEquals(expected, TableFile.csv(other));
        }
    }

    @Test
    void knowsWhatPartsTheCells() {
        assertEquals("12,5", TableFile.csv("a;b\n1;12,5\n".getBytes(StandardCharsets.UTF_8)).at(1, 1).text());
        assertEquals("12.5", TableFile.csv("a,b\n1,12.5\n".getBytes(StandardCharsets.UTF_8)).at(1, 1).text());
        assertEquals("12,5", TableFile.csv("a\tb\n1\t12,5\n".getBytes(StandardCharsets.UTF_8)).at(1, 1).text());
        assertEquals("x;y", TableFile.csv("\"p;q\",b\n1,\"x;y\"\n".getBytes(StandardCharsets.UTF_8)).at(1, 1).text());
    }

    @Test
    void refusesWhatIsNoTable() {
        for (String bad : new String[] {"[1]", "{\"rows\": 1}", "{\"nope\": []}", "\"x\"", "[{\"a\": 1, \"a\": 2}]", ""}) {
            assertThrows(ProblemException.class, () -> TableFile.json(bad.getBytes(StandardCharsets.UTF_8)), bad);
        }
        assertThrows(ProblemException.class, () -> TableFile.csv("a;b\n\"x\"y;1\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(413, assertThrows(ProblemException.class, () -> TableFile.csv(new byte[TableFile.LARGEST + 1])).problem().status());
    }

    @Test
    void writesNothingThatASpreadsheetTakesForAFormula() {
        List<List<Object>> rows = List.of(Arrays.asList("=1+1", new BigDecimal("-12.5"), null), List.of("@x", "a\"b", "+31"));
        assertEquals("'=1+1,-12.5,\r\n'@x,\"a\"\"b\",'+31\r\n", TableText.of(rows, TableForm.plain));
        assertEquals("\uFEFF'=1+1;-12,5;\r\n'@x;\"a\"\"b\";'+31\r\n", TableText.of(rows, TableForm.spreadsheet));
    }
}
