package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.dutchtechzone.portal.table.TableForm;
import nl.dutchtechzone.portal.table.TableText;

/** What statements and funds tell row by row, as tables to be taken along. Each is called as the field that it is made of. */
enum MoneyTable {
    lines(Columns.LINES, "/year", "/side", "/description", "/budgeted", "/committed", "/spent", "/theme/title", "/action/title", "/taskField", "/id", "/first"),
    contributions(Columns.CONTRIBUTIONS, "/year", "/municipality/title", "/municipality/key", "/state", "/stateDate", "/inhabitants", "/referenceDate",
            "/figureStatus", "/source", "/retrievedDate", "/rate", "/amount"),
    steps(Columns.STEPS, "/move", "/decidedDate", "/recordedDate", "/decidingBody/title", "/movement", "/purpose", "/recipient", "/action/title", "/reverses", "/reason", "/id", "/replaces");

    static final String TYPE = "text/csv";

    /** For documentation. */
    static final String HARMLESS = "A text that a spreadsheet could take for a formula has an apostrophe before it.";

    /** The heads of the tables, which documentation shows too. */
    static final class Columns {
        static final String LINES = "year,side,description,budgeted,committed,spent,theme,action,taskField,id,first";
        static final String CONTRIBUTIONS = "year,municipality,key,state,stateDate,inhabitants,referenceDate,figureStatus,source,retrievedDate,rate,amount";
        static final String STEPS = "move,decidedDate,recordedDate,decidingBody,movement,purpose,recipient,action,reverses,reason,id,replaces";

        private Columns() {}
    }

    private final List<String> head;
    private final List<String> paths;

    MoneyTable(String head, String... paths) {
        this.head = Arrays.asList(head.split(","));
        this.paths = List.of(paths);
    }

    /** All rows of a visible item; those of a statement are of its year. */
    String of(JsonNode item, TableForm form) {
        JsonNode year = item.path(StatementKind.YEAR);
        List<JsonNode> parts = new ArrayList<>();
        item.path(name()).forEach(part -> parts.add(year.isMissingNode() ? part : ((ObjectNode) part).set(StatementKind.YEAR, year)));
        return of(parts.stream(), form);
    }

    /** Rows that were chosen already. */
    String of(Stream<? extends JsonNode> parts, TableForm form) {
        Stream<List<?>> rows = parts.map(part -> paths.stream().map(path -> cell(part.at(path))).toList());
        return TableText.of(Stream.concat(Stream.of(head), rows).toList(), form);
    }

    private static Object cell(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : value.textValue();
    }
}
