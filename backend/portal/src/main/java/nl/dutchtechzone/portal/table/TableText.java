package nl.dutchtechzone.portal.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/** Writes a table as CSV that no spreadsheet takes orders from. */
public final class TableText {

    /** What begins a formula in some spreadsheet; a number is none. */
    private static final String ORDERS = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private TableText() {}

    public static String of(List<? extends List<?>> rows, TableForm form) {
        StringBuilder out = new StringBuilder(form.begin);
        try (CSVPrinter printer = new CSVPrinter(out, CSVFormat.RFC4180.builder().setDelimiter(form.separator).get())) {
            for (List<?> row : rows) {
                printer.printRecord(row.stream().map(cell -> cell(cell, form)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    private static String cell(Object cell, TableForm form) {
        return switch (cell) {
            case null -> "";
            case BigDecimal number -> number.toPlainString().replace('.', form.mark.character());
            default -> harmless(cell.toString());
        };
    }

    private static String harmless(String text) {
        return !text.isEmpty() && ORDERS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }
}
