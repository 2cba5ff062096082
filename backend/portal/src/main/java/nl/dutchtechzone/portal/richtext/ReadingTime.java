package nl.dutchtechzone.portal.richtext;

import java.util.regex.Pattern;

/** How much there is to read. */
final class ReadingTime {

    private static final int WORDS_A_MINUTE = 200;

    /** A number or compound is one word: 300.000, e-mail, foto's. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]++(?:['’.,\\-][\\p{L}\\p{N}\\p{M}]++)*+");

    private ReadingTime() {
    }

    static int words(String text) {
        return Math.toIntExact(WORD.matcher(text).results().count());
    }

    static int minutes(int words) {
        return Math.max(1, Math.ceilDiv(words, WORDS_A_MINUTE));
    }
}
