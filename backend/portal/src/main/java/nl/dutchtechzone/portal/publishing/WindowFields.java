package nl.dutchtechzone.portal.publishing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import nl.dutchtechzone.portal.web.Contract;
import nl.dutchtechzone.portal.web.Faults;

/** Which fields an answer can have, and which of them are links that can be given as cards; the contract knows. */
@Singleton
class WindowFields {

    /** A picture is always whole where it is shown, so it is no link to be expanded. */
    private static final Pattern LINK = Pattern.compile(".*/(?!Media)\\w+Link(Fields)?");

    private final Contract contract;

    WindowFields(Contract contract) {
        this.contract = contract;
    }

    Map<String, JsonNode> card(Kind<?> kind) {
        return contract.properties(schema(kind) + "Card");
    }

    Map<String, JsonNode> view(Kind<?> kind) {
        return contract.properties(schema(kind) + "View");
    }

    /** The fields that were asked for; empty for all of them. */
    Set<String> only(String asked, Map<String, JsonNode> properties, Faults faults) {
        return names("fields", asked, properties, property -> true, faults);
    }

    Set<String> expand(String asked, Map<String, JsonNode> properties, Faults faults) {
        return names("expand", asked, properties, WindowFields::isLink, faults);
    }

    ObjectNode prune(ObjectNode json, Set<String> only) {
        return only.isEmpty() ? json : json.retain(only);
    }

    /** The names in a comma separated list; one that is none of the allowed fields is a fault. */
    static Set<String> names(String key, String asked, Map<String, JsonNode> properties,
            Predicate<JsonNode> allowed, Faults faults) {
        Set<String> names = new LinkedHashSet<>();
        if (asked == null) {
            return names;
        }
        for (String name : asked.split(",")) {
            if (properties.containsKey(name) && allowed.test(properties.get(name))) {
                names.add(name);
            } else {
                faults.add(key, "not-allowed", "There is no field " + name + " to name here.", properties.entrySet().stream()
                        .filter(property -> allowed.test(property.getValue())).map(Map.Entry::getKey).toList());
            }
        }
        return names;
    }

    private static boolean isLink(JsonNode schema) {
        return schema.findValuesAsText("$ref").stream().anyMatch(LINK.asMatchPredicate());
    }

    private static String schema(Kind<?> kind) {
        return Character.toUpperCase(kind.name().charAt(0)) + kind.name().substring(1);
    }
}
