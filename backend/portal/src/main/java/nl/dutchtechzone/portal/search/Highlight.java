package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Shows where in a text the words of a question stand: as plain text, with [[ ]] around them. */
final class Highlight {

    /** The length of a passage, in characters. */
    private static final int PASSAGE = 240;

    /** A text that is read only if it is needed. */
    interface Body {
        String read() throws IOException;
    }

    private static final int NONE = -1;
    private static final int ASCII = 128;

    private record Mark(int start, int end, int word) {}

    /** A passage and how many of the words it shows. */
    record Passage(String text, int words) {}

    private final List<Word> words;
    private final Words question;
    private final Tokens exact = new Tokens(new WordForm.Exact());
    private final Map<String, Tokens> stems = new HashMap<>();
    private final Map<String, Map<String, Integer>> meant = new HashMap<>();
    private final BitSet firstLetters = new BitSet(ASCII);

    Highlight(Words question) {
        this.question = question;
        this.words = question.telling();
        question.list().forEach(word -> firstLetters.set(word.exact().charAt(0)));
    }

    /** The passage of a summary or else of a body; the body's only if that shows more of the words. */
    Passage best(String summary, Body body, String language) throws IOException {
        Passage ofSummary = in(summary, language);
        if (ofSummary.words == words.size()) {
            return ofSummary;
        }
        Passage ofBody = in(body.read(), language);
        return ofBody.words > ofSummary.words ? ofBody : ofSummary;
    }

    /** The passage that shows the most, or none of the words if the text has none of them. */
    Passage in(String text, String language) {
        List<Mark> marks = marks(text, language);
        int first = 0;
        int last = -1;
        int most = 0;
        for (int i = 0; i < marks.size(); i++) {
            Set<Integer> seen = new HashSet<>();
            int j = i;
            while (j < marks.size() && marks.get(j).end - marks.get(i).start <= PASSAGE) {
                seen.add(marks.get(j++).word);
            }
            if (seen.size() > most || seen.size() == most && j - i > last + 1 - first) {
                most = seen.size();
                first = i;
                last = j - 1;
            }
        }
        return most == 0 ? new Passage(null, 0) : new Passage(cut(text, marks.subList(first, last + 1)), most);
    }

    private List<Mark> marks(String text, String language) {
        List<Mark> marks = new ArrayList<>();
        Map<String, Integer> known = meant.computeIfAbsent(language, any -> new HashMap<>());
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
            if (end > start && mayBeMeant(text.charAt(start))) {
                int word = known.computeIfAbsent(text.substring(start, end), written -> meaning(written, language));
                if (word != NONE) {
                    marks.add(new Mark(start, end, word));
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

    /** By the first letter, which no form changes and no typing error either; most words need no closer look. */
    private boolean mayBeMeant(char first) {
        return first >= ASCII || firstLetters.get(Character.toLowerCase(first));
    }

    /** Which word of the question is meant, or {@link #NONE}. */
    private int meaning(String written, String language) {
        List<String> tokens = exact.of(written);
        List<String> stem = WordForm.Stem.isKnown(language)
                ? stems.computeIfAbsent(language, one -> new Tokens(new WordForm.Stem(one))).of(written) : List.of();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (tokens.stream().anyMatch(token -> isWritten(token, word)) || isForm(stem, word, language)
                    || word.alike().stream().anyMatch(alike -> tokens.contains(alike.exact()) || isForm(stem, alike, language))) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isWritten(String token, Word word) {
        return (word.isBeginning() ? token.startsWith(word.exact()) : token.equals(word.exact()))
                || question.joined(word).contains(token);
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
        StringBuilder passage = new StringBuilder(start > 0 ? "… " : "");
        int at = start;
        for (Mark mark : marks) {
            passage.append(plain(text.substring(at, mark.start))).append("[[")
                    .append(plain(text.substring(mark.start, mark.end))).append("]]");
            at = mark.end;
        }
        passage.append(plain(text.substring(at, end)));
        return passage.append(end < text.length() ? " …" : "").toString().strip();
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

    /** In one line, and without what would look like a mark. */
    private static String plain(String text) {
        return text.replaceAll("\\s+", " ").replace("[[", "[ [").replace("]]", "] ]");
    }
}
