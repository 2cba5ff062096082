package nl.dutchtechzone.portal.richtext;

import java.util.Optional;
import nl.dutchtechzone.portal.web.ReadableText;

/**
 * The characters that text may hold: no control characters but tab and line feed, no halves of a surrogate pair, no
 * non-characters. Feeds are XML 1.0, which cannot write any of these.
 */
final class Characters {

    private static final String REFUSED =
            "\\u0000-\\u0008\\u000b-\\u001f\\u007f-\\u009f\\ud800-\\udfff\\ufffe\\uffff";

    /** The end itself: in Java {@code $} stands before a last line feed as well. */
    static final String END = "(?![\\s\\S])";

    /** Reads the same in Java and in ECMAScript with the {@code u} flag, as JSON Schema has it. */
    static final String PATTERN = "^[^" + REFUSED + "]*" + END;

    static final String NOT_BLANK_PATTERN = "^(?=[\\s\\S]*\\S)[^" + REFUSED + "]*" + END;

    private Characters() {
    }

    static Optional<Fault> fault(String text, int maxLength) {
        if (length(text) > maxLength) {
            return Fault.of("too-long", "Must be at most %,d characters.".formatted(maxLength));
        }
        return ReadableText.isReadable(text) && text.indexOf('\r') < 0
                ? Optional.empty()
                : Fault.of("characters", "Holds control characters or half a surrogate pair.");
    }

    static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
