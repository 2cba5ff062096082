package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;

/** Says what a schema found in the words of this API. */
final class SchemaFault {

    private SchemaFault() {}

    static void add(ValidationMessage message, String prefix, Faults faults) {
        String place = dotted(prefix, message.getInstanceLocation());
        switch (message.getType()) {
            case "required" -> faults.add(join(place, message.getProperty()), "required", "This field is needed.");
            case "additionalProperties" -> faults.add(join(place, message.getProperty()), "unknown",
                    "This field is not known here.", siblings(message));
            case "enum" -> faults.add(place, "not-allowed", "This value is not one of the allowed ones.",
                    values(message));
            case "type" -> faults.add(place, "wrong-type", "This must be " + expected(message) + ".");
            case "format" -> faults.add(place, "wrong-format", "This must be a valid " + expectedFormat(message) + ".");
            default -> faults.add(place, message.getType(), message.getMessage().replaceFirst("^[^:]*: ", "This "));
        }
    }

    private static String dotted(String prefix, JsonNodePath path) {
        StringBuilder place = new StringBuilder(prefix);
        for (int i = 0; i < path.getNameCount(); i++) {
            Object step = path.getElement(i);
            if (step instanceof Integer index) {
                place.append('[').append(index).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step);
            }
        }
        return place.toString();
    }

    private static String join(String place, String property) {
        return place.isEmpty() ? property : place + "." + property;
    }

    private static List<String> siblings(ValidationMessage message) {
        List<String> names = new ArrayList<>();
        JsonNode parent = message.getSchemaNode() == null ? null : schemaOf(message);
        if (parent != null) {
            parent.path("properties").fieldNames().forEachRemaining(names::add);
        }
        return names;
    }

    private static JsonNode schemaOf(ValidationMessage message) {
        JsonNode at = message.getSchemaNode();
        return at.has("properties") ? at : null;
    }

    private static List<String> values(ValidationMessage message) {
        List<String> values = new ArrayList<>();
        message.getSchemaNode().forEach(value -> values.add(value.asText()));
        return values;
    }

    private static String expected(ValidationMessage message) {
        return message.getSchemaNode().isArray()
                ? String.join(" or ", values(message))
                : "of type " + message.getSchemaNode().asText();
    }

    private static String expectedFormat(ValidationMessage message) {
        return message.getSchemaNode().asText();
    }
}
