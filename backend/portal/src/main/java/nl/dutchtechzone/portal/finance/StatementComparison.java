package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import nl.dutchtechzone.portal.finance.StatementChange.Move;
import nl.dutchtechzone.portal.finance.StatementChange.Part;
import nl.dutchtechzone.portal.finance.StatementChange.What;
import nl.dutchtechzone.portal.web.Json;

/** What one publication of a statement changed in the one before it. */
final class StatementComparison {

    private static final List<What> OF_A_CONTRIBUTION = List.of(What.amount, What.inhabitants, What.rate, What.state, What.stateDate,
            What.figureStatus, What.source, What.retrievedDate);
    private static final List<What> OF_A_LINE = List.of(What.side, What.description, What.budgeted, What.committed, What.spent, What.theme,
            What.action, What.taskField);
    private static final List<What> OF_A_GIFT = List.of(What.organisation, What.type, What.description, What.hours, What.valuation, What.action);
    /** What is told of something that came or went; the rest of it can be read where it is. */
    private static final Set<What> OF_ALL = Set.of(What.amount, What.inhabitants, What.state, What.budgeted, What.committed, What.spent, What.hours,
            What.valuation);

    /** What changes are told of. */
    private record Row(Part part, UUID id, String title, Move move) {}

    private final List<StatementChange> changes = new ArrayList<>();

    private StatementComparison() {}

    /** Adds {@code changes} to a publication; empty for the first. */
    static void add(ObjectNode publication, ObjectNode before) {
        publication.set("changes", Json.tree(before == null ? List.of() : between(before, publication)));
    }

    private static List<StatementChange> between(JsonNode before, JsonNode after) {
        StatementComparison comparison = new StatementComparison();
        for (What what : List.of(What.title, What.summary, What.body, What.note, What.plans)) {
            comparison.compare(new Row(Part.statement, null, after.path("title").asText(), Move.changed), what, before, after);
        }
        comparison.compare(Part.contribution, before.path("contributions"), after.path("contributions"), "/municipality/title", OF_A_CONTRIBUTION);
        comparison.compare(Part.line, before.path("lines"), after.path("lines"), "/description", OF_A_LINE);
        comparison.compare(Part.inKind, before.path("inKind"), after.path("inKind"), "/description", OF_A_GIFT);
        for (What amount : List.of(What.budgeted, What.committed, What.spent)) {
            comparison.compare(new Row(Part.result, null, amount.name(), Move.changed), amount, before.at("/totals/result"), after.at("/totals/result"));
        }
        return comparison.changes;
    }

    private void compare(Part part, JsonNode before, JsonNode after, String title, List<What> asked) {
        Map<String, JsonNode> were = byIdentity(before);
        Map<String, JsonNode> are = byIdentity(after);
        // of what was corrected before the ledger knew what a row replaces, the words tell
        for (String other : List.copyOf(are.keySet())) {
            if (!were.containsKey(other)) {
                were.keySet().stream().filter(one -> !are.containsKey(one) && isSame(were.get(one), are.get(other), title)).findFirst()
                        .ifPresent(one -> are.put(one, are.remove(other)));
            }
        }
        Set<String> all = new LinkedHashSet<>(were.keySet());
        all.addAll(are.keySet());
        for (String one : all) {
            JsonNode was = were.getOrDefault(one, MissingNode.getInstance());
            JsonNode is = are.getOrDefault(one, MissingNode.getInstance());
            Move move = was.isMissingNode() ? Move.added : is.isMissingNode() ? Move.removed : Move.changed;
            compare(new Row(part, one.isEmpty() ? null : UUID.fromString(one), (is.isMissingNode() ? was : is).at(title).asText(), move), was, is, asked);
        }
    }

    private void compare(Row row, JsonNode was, JsonNode is, List<What> asked) {
        int known = changes.size();
        asked.stream().filter(what -> row.move == Move.changed || OF_ALL.contains(what)).forEach(what -> compare(row, what, was, is));
        if (row.move != Move.changed && changes.size() == known) {
            changes.add(new StatementChange(row.part, What.entry, row.id, row.title, row.move, null, null, null, null));
        }
    }

    private void compare(Row row, What what, JsonNode was, JsonNode is) {
        JsonNode before = was.path(what.name());
        JsonNode after = is.path(what.name());
        if (!Objects.equals(identity(before), identity(after))) {
            boolean isTold = what != What.body;
            changes.add(new StatementChange(row.part, what, row.id, row.title, row.move, number(before), number(after), isTold ? text(before) : null,
                    isTold ? text(after) : null));
        }
    }

    /** What a value is compared by: equal amounts are equal, and an item is the same whatever it is called now. */
    private static Object identity(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false).map(StatementComparison::identity).toList();
        }
        return value.isNumber() ? value.decimalValue().stripTrailingZeros() : value.has("id") ? value.get("id") : value.isMissingNode() || value.isNull() ? null : value;
    }

    private static BigDecimal number(JsonNode value) {
        return value.isNumber() ? value.decimalValue() : null;
    }

    private static String text(JsonNode value) {
        return value.isArray() ? StreamSupport.stream(value.spliterator(), false).map(StatementComparison::text).collect(Collectors.joining(", "))
                : value.isObject() ? value.path("title").textValue() : value.textValue();
    }

    private static boolean isSame(JsonNode one, JsonNode other, String title) {
        return one.at(title).equals(other.at(title)) && one.path("side").equals(other.path("side"))
                && one.at("/organisation/id").equals(other.at("/organisation/id"));
    }

    /** Rows by what stays the same of them: the entry that they were recorded in first, or the municipality. */
    private static Map<String, JsonNode> byIdentity(JsonNode all) {
        Map<String, JsonNode> byIdentity = new LinkedHashMap<>();
        all.forEach(one -> byIdentity.put((one.has("first") ? one.get("first") : one.has("id") ? one.get("id") : one.at("/municipality/id")).asText(), one));
        return byIdentity;
    }
}
