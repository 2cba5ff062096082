package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.regex.Pattern;

/** Holds all texts of a body against what can be read, stored and shown: no control characters, no half of a character. */
final class ReadableText {

    /** Tabs and ends of lines are no harm. A surrogate of a pair is not seen as one of its own. */
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}\\uFFFE\\uFFFF&&[^\\t\\n\\r]]");

    private ReadableText() {}

    static void check(JsonNode body, Faults faults) {
        check(body, "", faults);
    }

    private static void check(JsonNode node, String field, Faults faults) {
        if (node.isTextual() && UNREADABLE.matcher(node.textValue()).find()) {
            faults.add(field, "characters", "Text has no control characters but tabs and ends of lines, and only whole characters.");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(node.get(i), field + "[" + i + "]", faults);
        }
        node.properties().forEach(part -> check(part.getValue(), field.isEmpty() ? part.getKey() : field + "." + part.getKey(), faults));
    }
}
