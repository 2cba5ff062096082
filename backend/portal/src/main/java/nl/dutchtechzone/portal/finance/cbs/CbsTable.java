package nl.dutchtechzone.portal.finance.cbs;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.table.Cell;
import nl.dutchtechzone.portal.table.Numerals;
import nl.dutchtechzone.portal.table.Table;
import nl.dutchtechzone.portal.table.TableFile;
import nl.dutchtechzone.portal.web.ProblemException;

/**
 * CBS table 03759ned, population on 1 January by municipality: of what it holds, the rows of all people together. It is read
 * as CBS serves it (OData 3 with a column of inhabitants, OData 4 with observations of a measure) and as StatLine saves it
 * (CSV, by codes or by names).
 *
 * @see <a href="https://www.cbs.nl/nl-nl/onze-diensten/open-data">CBS open data</a>
 */
public final class CbsTable {

    public static final String SOURCE = "CBS, tabel 03759ned";

    static final String ALL_SEXES = "T001038";
    static final String ALL_AGES = "10000";
    static final String ALL_STATES = "T001019";
    static final String MEASURE = "M000352";

    /** Columns that part people; the code of all of them together. */
    private static final Map<String, String> PARTS = Map.of("geslacht", ALL_SEXES, "leeftijd", ALL_AGES, "burgerlijkestaat", ALL_STATES);
    private static final String REGION = "regios";
    private static final String PERIOD = "perioden";
    private static final String INHABITANTS = "bevolkingopjanuari";
    private static final Pattern YEAR = Pattern.compile("(20\\d{2})(?:JJ00)?(\\*{0,2})");

    /**
     * A row of all people of a region in a year.
     *
     * @param row         its number in the file
     * @param region      the code of the region, or its name
     * @param provisional whether the file marks it so; where it says nothing that is not known
     * @param inhabitants null where there is none
     * @param written     what stands there, as it is written; empty where nothing does
     */
    public record Reading(int row, String region, int year, boolean provisional, Integer inhabitants, String written) {}

    private final Table table;
    private final Map<String, Integer> columns = new HashMap<>();
    private int header = -1;

    private CbsTable(Table table) {
        this.table = table;
        for (int row = 0; row < table.rows().size() && header < 0; row++) {
            Map<String, Integer> names = names(table.rows().get(row));
            if (names.containsKey(REGION) && names.containsKey(PERIOD)) {
                columns.putAll(names);
                header = row;
            }
        }
    }

    /** Reads a file of CSV. */
    public static List<Reading> csv(byte[] file) {
        return new CbsTable(TableFile.csv(file)).readings();
    }

    /** Reads an answer of OData. */
    public static List<Reading> json(byte[] answer) {
        JsonNode tree = TableFile.tree(answer);
        JsonNode rows = tree.path("value");
        if (!rows.isArray()) {
            throw ProblemException.invalid(tree.isObject() && !tree.isEmpty() ? tree.fieldNames().next() : "value", "no-cbs-table",
                    "This is no answer of CBS: it has no list of rows under \"value\".");
        }
        return rows.isEmpty() ? List.of() : new CbsTable(TableFile.rows(rows)).readings();
    }

    private List<Reading> readings() {
        boolean observations = columns.containsKey("measure") && columns.containsKey("value");
        Optional<String> inhabitants = columns.keySet().stream().filter(name -> name.startsWith(INHABITANTS)).findFirst();
        if (header < 0 || !observations && inhabitants.isEmpty()) {
            throw ProblemException.invalid("value", "no-cbs-table", "This is not table 03759ned of CBS: the columns RegioS, Perioden and"
                    + " BevolkingOp1Januari_1 (or Measure and Value) are needed.");
        }
        int values = columns.get(observations ? "value" : inhabitants.get());
        List<Reading> readings = new ArrayList<>();
        for (int row = header + 1; row < table.rows().size(); row++) {
            Matcher period = YEAR.matcher(text(row, PERIOD));
            if (isOfAllPeople(row) && period.matches() && (!observations || text(row, "measure").equals(MEASURE))) {
                Cell cell = table.at(row, values);
                readings.add(new Reading(table.number(row), text(row, REGION), Integer.parseInt(period.group(1)), !period.group(2).isEmpty(),
                        whole(cell), cell.text()));
            }
        }
        return readings;
    }

    private boolean isOfAllPeople(int row) {
        return PARTS.entrySet().stream().allMatch(part -> {
            String text = columns.containsKey(part.getKey()) ? text(row, part.getKey()) : part.getValue();
            return text.equals(part.getValue()) || text.toLowerCase(Locale.ROOT).startsWith("totaal");
        });
    }

    private String text(int row, String column) {
        return table.at(row, columns.get(column)).text();
    }

    /** People are counted whole, so of two readings of 109.698 only one can be meant. */
    private static Integer whole(Cell cell) {
        return switch (new Numerals(null).read(cell)) {
            case Numerals.Reading.Number(BigDecimal number) -> whole(number);
            case Numerals.Reading.Unsettled(BigDecimal byComma, BigDecimal byPoint) -> whole(byComma) == null ? whole(byPoint) : whole(byComma);
            case Numerals.Reading.None() -> null;
        };
    }

    private static Integer whole(BigDecimal number) {
        boolean isWhole = number.stripTrailingZeros().scale() <= 0 && number.signum() >= 0 && number.precision() - number.scale() <= 9;
        return isWhole ? number.intValueExact() : null;
    }

    private static Map<String, Integer> names(List<Cell> row) {
        Map<String, Integer> names = new HashMap<>();
        for (int column = 0; column < row.size(); column++) {
            names.putIfAbsent(row.get(column).text().toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""), column);
        }
        return names;
    }
}
