package nl.dutchtechzone.portal.richtext;

import java.util.regex.Pattern;

/** Dotted paths into a document, fit for an answer whatever the sender called their keys. */
final class FieldPath {

    private static final int LONGEST_KEY = 60;
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\ud800-\\udfff]");

    private FieldPath() {
    }

    static String key(String path, String key) {
        String printable = UNPRINTABLE.matcher(key).replaceAll("?");
        if (Characters.length(printable) > LONGEST_KEY) {
            printable = printable.substring(0, printable.offsetByCodePoints(0, LONGEST_KEY)) + "…";
        }
        return path.isEmpty() ? printable : path + "." + printable;
    }

    static String index(String path, int index) {
        return path + "[" + index + "]";
    }
}
