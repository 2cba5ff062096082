package nl.dutchtechzone.portal.search;

import java.util.List;
import java.util.Map;

/**
 * A word of a question.
 *
 * @param exact  as written, folded
 * @param common whether it is too common in the reader's language to be asked of every hit
 * @param stems  by language; a language is missing where the word is too common in it
 * @param alike  words that it may have been meant as
 * @param begins whether it was meant as the beginning of longer ones, and is no word that is there
 */
record Word(String exact, boolean common, Map<String, String> stems, List<Word> alike, boolean begins) {

    private static final int SHORTEST_BEGINNING = 3;
    private static final int SHORTEST_WITH_ONE_TYPO = 4;
    private static final int SHORTEST_WITH_TWO_TYPOS = 8;

    /** Whether longer words that begin with it are hits too, such as techniekonderwijs for techniek. */
    boolean isBeginning() {
        return exact.length() >= SHORTEST_BEGINNING && !common;
    }

    /** How many typing errors are forgiven; none in what may be a year or an amount. */
    int typos() {
        if (exact.length() < SHORTEST_WITH_ONE_TYPO || common || exact.chars().anyMatch(Character::isDigit)) {
            return 0;
        }
        return exact.length() < SHORTEST_WITH_TWO_TYPOS ? 1 : 2;
    }

    Word orAlike(List<Word> others) {
        return new Word(exact, common, stems, others, begins);
    }

    Word asBeginning() {
        return new Word(exact, common, stems, alike, true);
    }

    /** Whether a word is this one, or goes on after it where it is a beginning. */
    boolean isMetBy(String word) {
        return begins ? word.startsWith(exact) : word.equals(exact);
    }
}
