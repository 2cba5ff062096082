package nl.dutchtechzone.portal.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.dutchtechzone.portal.web.Json;
import nl.dutchtechzone.portal.web.ProblemException;
import nl.dutchtechzone.portal.web.ProblemType;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;

/** Reads a file of a table, whatever program wrote it. */
public final class TableFile {

    /** Of a file, in bytes: what all bodies but pictures may have. */
    public static final int LARGEST = 1024 * 1024;

    private static final char MARK = '\uFEFF';
    private static final Charset OF_OLDER_SPREADSHEETS = Charset.forName("windows-1252");
    private static final List<Character> SEPARATORS = List.of(';', '\t', ',');
    private static final String ROWS = "rows";
    /** Lines that tell how a file is parted. */
    private static final int LOOKED_AT = 20;

    private TableFile() {}

    /** Reads CSV: UTF-8 with or without a mark, UTF-16 with one, else Windows-1252; parted by semicolons, tabs or commas. */
    public static Table csv(byte[] bytes) {
        refuseTooLarge(bytes);
        String text = text(bytes);
        char separator = separator(text);
        CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(separator).setIgnoreEmptyLines(false).get();
        try (CSVParser parser = format.parse(new StringReader(text))) {
            return new Table(parser.stream().map(record -> record.stream().map(Cell::of).toList()).toList(), 1);
        } catch (IOException | UncheckedIOException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_BODY, "This is no CSV: a quotation mark stands where none can be. " + e.getMessage());
        }
    }

    /** Reads rows of JSON: an array of objects, by itself or as {@code rows}; the names in them are the columns. */
    public static Table json(byte[] bytes) {
        return rows(rowsIn(tree(bytes)));
    }

    /** The same of rows that were found already. */
    public static Table rows(JsonNode rows) {
        Set<String> names = new LinkedHashSet<>();
        rows.forEach(row -> row.fieldNames().forEachRemaining(names::add));
        List<List<Cell>> cells = new ArrayList<>();
        cells.add(names.stream().map(Cell::of).toList());
        rows.forEach(row -> cells.add(names.stream().map(name -> cell(row.path(name))).toList()));
        return new Table(cells, 0);
    }

    /** Any JSON that is not too large. */
    public static JsonNode tree(byte[] bytes) {
        refuseTooLarge(bytes);
        try {
            JsonNode tree = Json.MAPPER.readTree(bytes);
            if (tree == null || tree.isMissingNode()) {
                throw ProblemException.of(ProblemType.UNREADABLE_BODY, "A JSON body is needed.");
            }
            return tree;
        } catch (JsonProcessingException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_BODY, "The body is not valid JSON.");
        } catch (IOException e) {
            throw ProblemException.of(ProblemType.UNREADABLE_BODY, "The body could not be read to its end.");
        }
    }

    private static void refuseTooLarge(byte[] bytes) {
        if (bytes.length > LARGEST) {
            throw ProblemException.of(ProblemType.TOO_LARGE, "A file of a table may be 1 MB; send the rows and columns that are needed.");
        }
    }

    private static JsonNode rowsIn(JsonNode tree) {
        if (tree.isObject()) {
            tree.fieldNames().forEachRemaining(name -> {
                if (!name.equals(ROWS)) {
                    throw ProblemException.invalid(name, "unknown", "The body is a list of rows, or has it as rows; \"" + name + "\" is not known.");
                }
            });
        }
        JsonNode rows = tree.isArray() ? tree : tree.path(ROWS);
        if (!rows.isArray()) {
            throw ProblemException.invalid(ROWS, "required", "The body is a list of rows, or has it as rows.");
        }
        for (int i = 0; i < rows.size(); i++) {
            if (!rows.get(i).isObject()) {
                throw ProblemException.invalid(ROWS + "[" + i + "]", "wrong-type", "A row is an object with a value for each column.");
            }
        }
        return rows;
    }

    private static Cell cell(JsonNode value) {
        return value.isNumber() ? new Cell(value.decimalValue().toPlainString(), true) : Cell.of(value.isNull() ? "" : value.asText(value.toString()));
    }

    private static String text(byte[] bytes) {
        if (hasWideMark(bytes)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OF_OLDER_SPREADSHEETS);
        }
    }

    /** Whether it begins with the mark of UTF-16, in either order of bytes. */
    private static boolean hasWideMark(byte[] bytes) {
        return bytes.length >= 2 && (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF || bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE);
    }

    /** The separator that the first lines have; a semicolon or tab goes before commas, which may mark decimals. */
    private static char separator(String text) {
        char found = SEPARATORS.getLast();
        for (char separator : SEPARATORS.reversed()) {
            boolean has = text.lines().limit(LOOKED_AT).anyMatch(line -> unquoted(line).indexOf(separator) >= 0);
            found = has ? separator : found;
        }
        return found;
    }

    private static String unquoted(String line) {
        return line.replaceAll("\"[^\"]*\"", "");
    }
}
