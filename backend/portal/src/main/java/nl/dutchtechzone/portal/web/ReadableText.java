package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;

/** Holds all texts of a body against what can be read, stored and shown: no control characters, no half of a character. */
public final class ReadableText {

    private ReadableText() {}

    /** Whether a text can be read, stored and shown, in XML 1.0 too. Tabs and ends of lines are no harm. */
    public static boolean isReadable(String text) {
        int character;
        for (int i = 0; i < text.length(); i += Character.charCount(character)) {
            character = text.codePointAt(i);
            if (!isReadable(character)) {
                return false;
            }
        }
        return true;
    }

    // Written out instead of a pattern: it sees each character of each draft.
    private static boolean isReadable(int character) {
        if (character < ' ') {
            return character == '\t' || character == '\n' || character == '\r';
        }
        boolean control = character >= 0x7f && character <= 0x9f;
        boolean half = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        return !control && !half && character != 0xfffe && character != 0xffff;
    }

    static void check(JsonNode body, Faults faults) {
        check(body, "", faults);
    }

    private static void check(JsonNode node, String field, Faults faults) {
        if (node.isTextual() && !isReadable(node.textValue())) {
            faults.add(field, "characters", "Text has no control characters but tabs and ends of lines, and only whole characters.");
        }
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            check(node.get(i), field + "[" + i + "]", faults);
        }
        node.properties().forEach(part -> check(part.getValue(), field.isEmpty() ? part.getKey() : field + "." + part.getKey(), faults));
    }
}
