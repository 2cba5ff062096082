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
import nl.dutchtechzone.portal.finance.StatementChange.Move;
import nl.dutchtechzone.portal.finance.StatementChange.Part;
import nl.dutchtechzone.portal.finance.StatementChange.What;
import nl.dutchtechzone.portal.web.Json;

/** What one publication of a statement changed in the one before it. */
final class StatementComparison {

    private final List<StatementChange> changes = new ArrayList<>();

    private StatementComparison() {}

    /** Adds {@code changes} to a publication; empty for the first. */
    static void add(ObjectNode publication, ObjectNode before) {
        publication.set("changes", Json.tree(before == null ? List.of() : between(before, publication)));
    }

    private static List<StatementChange> between(JsonNode before, JsonNode after) {
        StatementComparison comparison = new StatementComparison();
        comparison.compare(Part.contribution, before.path("contributions"), after.path("contributions"), "/municipality/id", "/municipality/title",
                List.of(What.amount, What.inhabitants));
        comparison.compare(Part.line, before.path("lines"), after.path("lines"), "/id", "/description", List.of(What.budgeted, What.committed, What.spent));
        comparison.compare(Part.inKind, before.path("inKind"), after.path("inKind"), "/id", "/description", List.of(What.hours, What.valuation));
        for (What amount : List.of(What.budgeted, What.committed, What.spent)) {
            comparison.amount(Part.result, amount, amount.name(), Move.changed, before.at("/totals/result"), after.at("/totals/result"));
        }
        return comparison.changes;
    }

    private void compare(Part part, JsonNode before, JsonNode after, String id, String title, List<What> amounts) {
        Map<String, JsonNode> were = byId(before, id);
        Map<String, JsonNode> are = byId(after, id);
        // what was corrected is another entry of the ledger, and to a reader the same
        for (String other : List.copyOf(are.keySet())) {
            if (!were.containsKey(other)) {
                were.keySet().stream().filter(one -> !are.containsKey(one) && isSame(were.get(one), are.get(other), title)).findFirst()
                        .ifPresent(one -> are.put(one, are.remove(other)));
            }
        }
        Set<String> ids = new LinkedHashSet<>(were.keySet());
        ids.addAll(are.keySet());
        for (String one : ids) {
            JsonNode was = were.getOrDefault(one, MissingNode.getInstance());
            JsonNode is = are.getOrDefault(one, MissingNode.getInstance());
            compare(part, (is.isMissingNode() ? was : is).at(title).asText(), was, is, amounts);
        }
    }

    private void compare(Part part, String title, JsonNode was, JsonNode is, List<What> amounts) {
        Move move = was.isMissingNode() ? Move.added : is.isMissingNode() ? Move.removed : Move.changed;
        int known = changes.size();
        amounts.forEach(amount -> amount(part, amount, title, move, was, is));
        String stood = was.path("state").textValue();
        String stands = is.path("state").textValue();
        if (!Objects.equals(stood, stands)) {
            changes.add(new StatementChange(part, What.state, title, move, null, null, stood, stands));
        }
        if (move != Move.changed && changes.size() == known) {
            changes.add(new StatementChange(part, What.entry, title, move, null, null, null, null));
        }
    }

    private void amount(Part part, What what, String title, Move move, JsonNode was, JsonNode is) {
        BigDecimal before = number(was.path(what.name()));
        BigDecimal after = number(is.path(what.name()));
        if (before == null ? after != null : after == null || before.compareTo(after) != 0) {
            changes.add(new StatementChange(part, what, title, move, before, after, null, null));
        }
    }

    private static boolean isSame(JsonNode one, JsonNode other, String title) {
        return one.at(title).equals(other.at(title)) && one.path("side").equals(other.path("side"))
                && one.at("/organisation/id").equals(other.at("/organisation/id"));
    }

    private static Map<String, JsonNode> byId(JsonNode all, String id) {
        Map<String, JsonNode> byId = new LinkedHashMap<>();
        all.forEach(one -> byId.put(one.at(id).asText(), one));
        return byId;
    }

    private static BigDecimal number(JsonNode node) {
        return node.isNumber() ? node.decimalValue() : null;
    }
}
