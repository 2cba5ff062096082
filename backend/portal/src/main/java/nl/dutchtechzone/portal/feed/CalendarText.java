package nl.dutchtechzone.portal.feed;

import java.nio.charset.StandardCharsets;

/** The lines of an iCalendar file (RFC 5545): texts escaped, long lines folded by their bytes and never within a character. */
final class CalendarText {

    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder lines = new StringBuilder();

    /** Adds a line whose value has a form of its own, such as a time. */
    CalendarText line(String name, String value) {
        String whole = name + ":" + value;
        int used = 0;
        for (int i = 0; i < whole.length();) {
            int character = whole.codePointAt(i);
            int bytes = Character.toString(character).getBytes(StandardCharsets.UTF_8).length;
            if (used + bytes > LONGEST_LINE) {
                lines.append(END).append(' ');
                used = 1;
            }
            lines.appendCodePoint(character);
            used += bytes;
            i += Character.charCount(character);
        }
        lines.append(END);
        return this;
    }

    /** Adds a line of words; nothing when there are none. */
    CalendarText words(String name, String words) {
        return words == null || words.isBlank() ? this : line(name, escaped(words));
    }

    /** Adds lines that are in form already. */
    CalendarText block(String block) {
        lines.append(block.replace("\n", END));
        return this;
    }

    static String escaped(String words) {
        return words.strip().replaceAll("([\\\\;,])", "\\\\$1").replaceAll("\\R", "\\\\n").replaceAll("\\p{Cntrl}", "");
    }

    byte[] bytes() {
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }
}
