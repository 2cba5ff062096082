package nl.dutchtechzone.portal.finance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import nl.dutchtechzone.portal.finance.StatementChange.Part;
import nl.dutchtechzone.portal.web.Json;

/** What one publication of a statement changed in the amounts of the one before it. */
final class StatementComparison {

    private record Amount(String title, BigDecimal euros) {}

    private StatementComparison() {}

    /** Adds {@code changes} to a publication; empty for the first. */
    static void add(ObjectNode publication, ObjectNode before) {
        publication.set("changes", Json.tree(before == null ? List.of() : between(before, publication)));
    }

    private static List<StatementChange> between(JsonNode before, JsonNode after) {
        List<StatementChange> changes = new ArrayList<>();
        compare(Part.contribution, amounts(before.path("contributions"), "/municipality/id", one -> one.at("/municipality/title"), "/amount"),
                amounts(after.path("contributions"), "/municipality/id", one -> one.at("/municipality/title"), "/amount"), changes);
        for (String amount : new String[] {"/budgeted", "/committed", "/spent"}) {
            compare(Part.line, amounts(before.path("lines"), "/id", one -> one.path("description"), amount),
                    amounts(after.path("lines"), "/id", one -> one.path("description"), amount), changes);
        }
        compare(Part.inKind, amounts(before.path("inKind"), "/id", one -> one.path("description"), "/valuation"),
                amounts(after.path("inKind"), "/id", one -> one.path("description"), "/valuation"), changes);
        for (String amount : new String[] {"budgeted", "committed", "spent"}) {
            compare(Part.result, result(before, amount), result(after, amount), changes);
        }
        return changes;
    }

    private static Map<String, Amount> result(JsonNode statement, String amount) {
        return Map.of(amount, new Amount(amount, euros(statement.at("/totals/result/" + amount))));
    }

    private static Map<String, Amount> amounts(JsonNode all, String id, Function<JsonNode, JsonNode> title, String amount) {
        Map<String, Amount> amounts = new LinkedHashMap<>();
        all.forEach(one -> amounts.put(one.at(id).asText(), new Amount(title.apply(one).asText(), euros(one.at(amount)))));
        return amounts;
    }

    private static BigDecimal euros(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }

    private static void compare(Part part, Map<String, Amount> before, Map<String, Amount> after, List<StatementChange> changes) {
        Set<String> ids = new LinkedHashSet<>(before.keySet());
        ids.addAll(after.keySet());
        for (String id : ids) {
            BigDecimal was = before.containsKey(id) ? before.get(id).euros : null;
            BigDecimal is = after.containsKey(id) ? after.get(id).euros : null;
            if (was == null ? is != null : is == null || was.compareTo(is) != 0) {
                changes.add(new StatementChange(part, (after.containsKey(id) ? after : before).get(id).title, was, is));
            }
        }
    }
}
