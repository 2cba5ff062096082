package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonNodePath;
import com.networknt.schema.ValidationMessage;
import java.util.ArrayList;
import java.util.List;

/** Says what a schema found in the words of this API. */
final class SchemaFault {

    private SchemaFault() {}

    /** Adds what a message tells; {@code root} is the schema document, to look up what is allowed instead. */
    static void add(ValidationMessage message, JsonNode root, String prefix, Faults faults) {
        String place = dotted(prefix, message.getInstanceLocation());
        switch (message.getType()) {
            case "required" -> faults.add(join(place, message.getProperty()), "required", "This field is needed.");
            case "additionalProperties" -> faults.add(join(place, message.getProperty()), "unknown",
                    "This field is not known here.", siblings(message, root));
            case "enum" -> faults.add(place, "not-allowed", "This value is not one of the allowed ones.",
                    values(message));
            // what may be null is something else too, of which more is said
            case "type" -> {
                if (!message.getSchemaNode().asText().equals("null")) {
                    faults.add(place, "wrong-type", "This must be " + expected(message) + ".");
                }
            }
            case "format" -> {
                if (expectedFormat(message).equals("uri")) {
                    WebAddress.refuse(place, faults);
                } else {
                    faults.add(place, "wrong-format", "This must be a valid " + expectedFormat(message) + ".");
                }
            }
            // a format says the same in better words
            case "pattern" -> {
                String form = message.getSchemaNode().asText();
                if (form.equals(WebAddress.FORM) && !faults.has(place)) {
                    WebAddress.refuse(place, faults);
                } else if (!faults.has(place)) {
                    faults.add(place, "wrong-format", "This does not have the form that is allowed here: " + form);
                }
            }
            default -> {
                // nothing at all is not too short, it is missing
                if (message.getType().equals("minLength") && message.getInstanceNode().asText().isBlank()) {
                    faults.add(place, "required", "This field is needed.");
                } else {
                    faults.add(place, message.getType(), message.getMessage().replaceFirst("^[^:]*: ", "This "));
                }
            }
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

    private static List<String> siblings(ValidationMessage message, JsonNode root) {
        List<String> names = new ArrayList<>();
        String place = message.getSchemaLocation().getFragment().toString();
        root.at(place.substring(0, place.lastIndexOf('/'))).path("properties").fieldNames().forEachRemaining(names::add);
        return names;
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
