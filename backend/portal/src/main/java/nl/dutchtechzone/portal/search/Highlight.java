package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dutchtechzone.portal.search.Corrections.Meaning;

/** Shows where in a text the words of a question stand: as plain text, with [[ ]] around them. */
final class Highlight {

    /** The length of a passage, in characters. */
    private static final int PASSAGE = 240;

    /** A text that is read only if it is needed. */
    interface Body {
        String read() throws IOException;
    }

    private static final int ASCII = 128;
    /** The length from which all forms of a word begin with the same two letters. */
    private static final int SHORTEST_STEADY = 4;

    private record Mark(int start, int end, Meaning meaning) implements Excerpt.Place {}

    /** A passage and how many of the words it shows. */
    record Passage(String text, int words) {
        static final Passage NONE = new Passage(null, 0);
    }

    /** What a hit shows of the words; each is null where it has none of them. */
    record Shown(String title, String passage) {}

    private final List<Word> words;
    private final Words question;
    private final Tokens exact = new Tokens(new WordForm.Exact());
    private final Map<String, Tokens> stems = new HashMap<>();
    private final Map<String, Map<String, Meaning>> meant = new HashMap<>();
    private final BitSet beginnings = new BitSet(ASCII * ASCII);
    private final Corrections corrections;

    Highlight(Words question) {
        this.question = question;
        this.words = question.telling();
        this.corrections = new Corrections(words);
        question.list().forEach(this::addBeginnings);
    }

    /** The title with its marks, and the passage of the summary or else of the body: the body's only if that shows more of the words. */
    Shown shown(String title, String summary, Body body, String language) throws IOException {
        List<Mark> seen = new ArrayList<>(marks(title, language));
        String marked = seen.isEmpty() ? null : Excerpt.of(title, 0, title.length(), seen);
        List<Mark> ofSummary = marks(summary, language);
        seen.addAll(ofSummary);
        Passage best = best(summary, ofSummary);
        if (best.words < words.size()) {
            String text = body.read();
            List<Mark> ofBody = marks(text, language);
            seen.addAll(ofBody);
            Passage other = best(text, ofBody);
            best = other.words > best.words ? other : best;
        }
        corrections.note(seen.stream().map(Mark::meaning).toList());
        return new Shown(marked, best.text);
    }

    /** The passage that shows the most, or none of the words if the text has none of them. */
    Passage in(String text, String language) {
        return best(text, marks(text, language));
    }

    private static Passage best(String text, List<Mark> marks) {
        int first = 0;
        int last = -1;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            int seen = 0;
            int j = i;
            while (j < marks.size() && marks.get(j).end - marks.get(i).start <= PASSAGE) {
                seen |= 1 << marks.get(j++).meaning.word();
            }
            int count = Integer.bitCount(seen);
            if (count > most || count == most && j - i > last + 1 - first) {
                most = count;
                first = i;
                last = j - 1;
            }
        }
        return most == 0 ? Passage.NONE : new Passage(cut(text, marks.subList(first, last + 1)), most);
    }

    /** What was shown in the place of words of the question. */
    List<SearchPage.SearchCorrection> corrected() {
        return corrections.list();
    }

    private List<Mark> marks(String text, String language) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Meaning> known = meant.computeIfAbsent(language, any -> new HashMap<>());
        int at = 0;
        while (at < text.length()) {
            int start = at;
            while (start < text.length() && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            int end = start;
            while (end < text.length() && isOfWord(text, end)) {
                end++;
            }
            if (end > start && mayBeMeant(text, start)) {
                Meaning meaning = known.computeIfAbsent(text.substring(start, end), written -> meaning(written, language));
                if (meaning != Meaning.NONE) {
                    marks.add(new Mark(start, end, meaning));
                }
            }
            at = Math.max(end, start + 1);
        }
        return marks;
    }

    private static boolean isOfWord(String text, int place) {
        char letter = text.charAt(place);
        boolean apostrophe = letter == '\'' || letter == '’';
        return apostrophe
                ? place + 1 < text.length() && Character.isLetter(text.charAt(place + 1))
                : Character.isLetterOrDigit(letter) || Character.getType(letter) == Character.NON_SPACING_MARK;
    }

    private void addBeginnings(Word word) {
        addBeginning(word.exact());
        word.stems().values().forEach(this::addBeginning);
        word.alike().forEach(this::addBeginnings);
    }

    /** No form changes the first letter of a word; the second one only of the shortest, as in leden and lid. */
    private void addBeginning(String form) {
        if (form.isEmpty() || form.charAt(0) >= ASCII) {
            return;
        }
        char first = form.charAt(0);
        if (form.length() < SHORTEST_STEADY) {
            beginnings.set(first * ASCII, (first + 1) * ASCII);
        } else {
            beginnings.set(first * ASCII + form.charAt(1));
        }
    }

    /** By the first two letters; most words need no closer look. */
    private boolean mayBeMeant(String text, int start) {
        char first = Character.toLowerCase(text.charAt(start));
        char second = start + 1 < text.length() ? Character.toLowerCase(text.charAt(start + 1)) : 0;
        return first >= ASCII || second >= ASCII || !Character.isLetterOrDigit(second) || beginnings.get(first * ASCII + second);
    }

    private Meaning meaning(String written, String language) {
        List<String> tokens = exact.of(written);
        List<String> stem = WordForm.Stem.isKnown(language)
                ? stems.computeIfAbsent(language, one -> new Tokens(new WordForm.Stem(one))).of(written) : List.of();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isWritten(tokens, word) || isForm(stem, word, language)) {
                return Meaning.asWritten(i);
            }
            for (Word alike : word.alike()) {
                if (tokens.stream().anyMatch(alike::isMetBy)) {
                    return Meaning.alike(i, written);
                }
                if (!alike.begins() && isForm(stem, alike, language)) {
                    return Meaning.alike(i, alike.exact());
                }
            }
        }
        return Meaning.NONE;
    }

    private boolean isWritten(List<String> tokens, Word word) {
        for (String token : tokens) {
            if (word.isBeginning() ? token.startsWith(word.exact()) : token.equals(word.exact())) {
                return true;
            }
        }
        return question.joined(word).stream().anyMatch(tokens::contains);
    }

    private static boolean isForm(List<String> stem, Word word, String language) {
        return !stem.isEmpty() && stem.getFirst().equals(word.stems().get(language));
    }

    /** Takes the marked words with whole words around them. */
    private static String cut(String text, List<Mark> marks) {
        int start = marks.getFirst().start;
        int end = marks.getLast().end;
        int spare = Math.max(0, PASSAGE - (end - start));
        if (text.length() <= PASSAGE + PASSAGE / 4) {
            start = 0;
            end = text.length();
        } else {
            int before = Math.min(start, spare / 3);
            start = wordStart(text, start, before);
            end = wordEnd(text, end, spare - before);
        }
        return Excerpt.of(text, start, end, marks);
    }

    private static int wordStart(String text, int place, int before) {
        int start = place - before;
        while (start > 0 && start < place && !Character.isWhitespace(text.charAt(start - 1))) {
            start++;
        }
        return start;
    }

    private static int wordEnd(String text, int place, int after) {
        int end = Math.min(text.length(), place + after);
        while (end < text.length() && end > place && !Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        return end;
    }
}
