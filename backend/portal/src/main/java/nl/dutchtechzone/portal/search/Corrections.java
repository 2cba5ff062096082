package nl.dutchtechzone.portal.search;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Tells what hits have in the place of words of the question. What the index holds beyond them is never told: a word may
 * be one that only something hidden has.
 */
final class Corrections {

    /** Which word of the question is meant by one of a text, and what that is where it only looks like it. */
    record Meaning(int word, String alike) {
        static final Meaning NONE = new Meaning(-1, null);

        static Meaning asWritten(int word) {
            return new Meaning(word, null);
        }

        static Meaning alike(int word, String found) {
            return new Meaning(word, found.toLowerCase(Locale.ROOT));
        }
    }

    private final List<Word> words;
    private final BitSet asWritten = new BitSet();
    private final List<Set<String>> meant;

    Corrections(List<Word> words) {
        this.words = words;
        this.meant = Stream.generate(() -> (Set<String>) new LinkedHashSet<String>()).limit(words.size()).toList();
    }

    /** Notes all that one hit has. */
    void note(List<Meaning> seen) {
        BitSet own = new BitSet();
        seen.stream().filter(meaning -> meaning.alike == null).forEach(meaning -> own.set(meaning.word));
        seen.stream().filter(meaning -> !own.get(meaning.word)).forEach(meaning -> meant.get(meaning.word).add(meaning.alike));
        asWritten.or(own);
    }

    /** The words that some hit does not have as they were written. */
    List<SearchPage.SearchCorrection> list() {
        List<SearchPage.SearchCorrection> list = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            if (!meant.get(i).isEmpty()) {
                list.add(new SearchPage.SearchCorrection(words.get(i).exact(), List.copyOf(meant.get(i)), asWritten.get(i)));
            }
        }
        return list;
    }
}
