package nl.dutchtechzone.portal.figure.imports;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.dutchtechzone.portal.figure.FigureArea;
import nl.dutchtechzone.portal.figure.FigureDraft;
import nl.dutchtechzone.portal.figure.FigureStatus;
import nl.dutchtechzone.portal.figure.FigureTotal;
import nl.dutchtechzone.portal.figure.FigureValue;
import nl.dutchtechzone.portal.figure.imports.FileColumns.Period;
import nl.dutchtechzone.portal.figure.imports.FileColumns.Role;
import nl.dutchtechzone.portal.table.Cell;
import nl.dutchtechzone.portal.table.DecimalMark;
import nl.dutchtechzone.portal.table.Numerals;
import nl.dutchtechzone.portal.table.Table;

/** Reads the values of a file cell by cell. What cannot be read is named, and the rest goes on. */
final class FileReading {

    private static final int MOST_FAULTS = 200;
    private static final int LONGEST_NOTE = 300;
    /** What a source writes where it has nothing to say. */
    private static final String NOTHING = ".";
    private static final Map<String, FigureStatus> STATUSES = Map.of("provisional", FigureStatus.provisional, "voorlopig", FigureStatus.provisional,
            "nader voorlopig", FigureStatus.provisional, "definitive", FigureStatus.definitive, "definitief", FigureStatus.definitive);

    /** A value, and the number of the row that it stands in. */
    record Found(int row, FigureValue value) {}

    private final Table table;
    private final Areas areas;
    private final FigureDraft figure;
    private final int header;
    private final FileColumns columns;
    private final Numerals numerals;
    private final Map<FigureValue.Place, Integer> rows = new HashMap<>();
    private final List<Found> found = new ArrayList<>();
    private final List<FigureImport.BadCell> faults = new ArrayList<>();

    /** @param figure the figure that the file is of, or null for a new one */
    FileReading(Table table, Areas areas, FigureDraft figure, DecimalMark told) {
        this.table = table;
        this.areas = areas;
        this.figure = figure;
        this.header = IntStream.range(0, table.rows().size()).filter(row -> !table.isEmpty(row)).findFirst().orElse(-1);
        this.columns = FileColumns.of(header < 0 ? List.of() : table.rows().get(header));
        this.numerals = Numerals.of(IntStream.range(header + 1, table.rows().size()).boxed().flatMap(row -> table.rows().get(row).stream()), told);
    }

    DecimalMark mark() {
        return numerals.mark();
    }

    List<Found> found() {
        return found;
    }

    List<FigureImport.BadCell> faults() {
        return faults;
    }

    FileReading read() {
        if (!columns.isKnown()) {
            fault(Math.max(header, 0), 0, "no-columns", "The first row names the columns: the municipality, and either a column for each year or"
                    + " year and value (jaar en waarde).");
            return this;
        }
        columns.unknown().forEach(column -> fault(header, column, "unknown-column", "This column is no year and no other known one; it is left out."));
        for (int row = header + 1; row < table.rows().size() && faults.size() < MOST_FAULTS; row++) {
            if (!table.isEmpty(row)) {
                read(row);
            }
        }
        return this;
    }

    private void read(int row) {
        int areaColumn = columns.roles().get(Role.AREA);
        Optional<Areas.Area> area = areas.named(table.at(row, areaColumn).text());
        if (area.isEmpty()) {
            fault(row, areaColumn, "unknown-area", "There is no municipality with this name, key or code.");
        } else if (area.get().area() == FigureArea.region && figure != null && figure.total() != FigureTotal.source) {
            fault(row, areaColumn, "not-allowed", "The region's own value is not given with this figure; it is left out.");
        } else if (columns.isLong()) {
            readLong(row, area.get());
        } else {
            columns.years().forEach((column, period) -> add(row, column, area.get(), period, null, null));
        }
    }

    private void readLong(int row, Areas.Area area) {
        int yearColumn = columns.roles().get(Role.YEAR);
        Period period = Period.of(table.at(row, yearColumn).text());
        if (period == null) {
            fault(row, yearColumn, "no-year", "This is no year from 1900 to 2100.");
            return;
        }
        String note = optional(row, Role.NOTE);
        if (note != null && note.length() > LONGEST_NOTE) {
            fault(row, columns.roles().get(Role.NOTE), "too-long", "A note has at most " + LONGEST_NOTE + " characters.");
            return;
        }
        String status = optional(row, Role.STATUS);
        if (status != null && !STATUSES.containsKey(status.toLowerCase(Locale.ROOT))) {
            fault(row, columns.roles().get(Role.STATUS), "no-status", "A status is provisional (voorlopig) or definitive (definitief).");
            return;
        }
        add(row, columns.roles().get(Role.VALUE), area, period, status == null ? null : STATUSES.get(status.toLowerCase(Locale.ROOT)), note);
    }

    private String optional(int row, Role role) {
        Integer column = columns.roles().get(role);
        return column == null || table.at(row, column).isEmpty() ? null : table.at(row, column).text();
    }

    private void add(int row, int column, Areas.Area area, Period period, FigureStatus status, String note) {
        Cell cell = table.at(row, column);
        boolean starred = cell.text().endsWith("*");
        Cell bare = starred ? new Cell(cell.text().replaceFirst("\\*+$", "").strip(), false) : cell;
        if (bare.isEmpty() || bare.text().equals(NOTHING)) {
            return;
        }
        FigureStatus said = status == null && (starred || period.provisional()) ? FigureStatus.provisional : status;
        switch (numerals.read(bare)) {
            case Numerals.Reading.None() -> fault(row, column, "no-number", "This is no number; leave the cell empty where there is no value.");
            case Numerals.Reading.Unsettled(BigDecimal byComma, BigDecimal byPoint) -> fault(row, column, "ambiguous", "This can be "
                    + byComma.toPlainString() + " or " + byPoint.toPlainString() + "; say with decimalMark what stands before the decimals.");
            case Numerals.Reading.Number(BigDecimal number) -> add(row, column,
                    new FigureValue(area.area(), area.municipality(), period.year(), number, said, note));
        }
    }

    private void add(int row, int column, FigureValue value) {
        Integer before = rows.putIfAbsent(value.place(), table.number(row));
        if (before != null) {
            fault(row, column, "twice", "Row " + before + " has a value of this area and year already.");
        } else if (figure != null && value.value().stripTrailingZeros().scale() > figure.decimals()) {
            fault(row, column, "too-many-decimals", "The figure has " + figure.decimals() + " decimals; this has more.");
        } else {
            found.add(new Found(table.number(row), value));
        }
    }

    private void fault(int row, int column, String code, String detail) {
        if (faults.size() < MOST_FAULTS) {
            boolean there = row < table.rows().size();
            faults.add(new FigureImport.BadCell(table.number(row), column + 1, header < 0 ? "" : table.at(header, column).text(),
                    there ? table.at(row, column).text() : "", code, detail));
        }
    }
}
