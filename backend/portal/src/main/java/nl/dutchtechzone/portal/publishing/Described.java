package nl.dutchtechzone.portal.publishing;

import java.util.Map;
import nl.dutchtechzone.portal.web.Faults;

/** A few words by language that say what something is, for parts of items and entries of the ledger. */
public final class Described {

    private static final int LONGEST = 500;

    private Described() {}

    /** Adds a fault unless there are words in some language. */
    public static void check(Map<String, String> words, String field, Faults faults) {
        if (words == null || words.isEmpty()) {
            faults.add(field, "required", "Say in one language what it is.");
            return;
        }
        words.forEach((language, text) -> {
            if (!language.matches("[a-z]{2}")) {
                faults.add(field + "." + language, "unknown", "A language is two small letters.");
            } else if (text == null || text.isBlank() || text.length() > LONGEST) {
                faults.add(field + "." + language, "wrong-format", "Say what it is, in at most " + LONGEST + " characters.");
            }
        });
    }

    /** The words in a language, else in any. */
    public static String in(String language, Map<String, String> words) {
        return words.getOrDefault(language, words.values().iterator().next());
    }
}
