package nl.dutchtechzone.portal.publishing;

import java.util.Map;

/**
 * That the items of a kind are found by the words of their snapshots, and what readers call them.
 *
 * @param rank   the place of the kind among those whose items fit what was typed equally well; the smallest comes first
 * @param titles what many of its items are called, by language
 */
public record Searched(int rank, Map<String, String> titles) {

    public static Searched as(int rank, String dutch, String english) {
        return new Searched(rank, Map.of("nl", dutch, "en", english));
    }

    /** What to call its items in a language; in English where there is no word yet. */
    public String title(String language) {
        return titles.getOrDefault(language, titles.get("en"));
    }
}
