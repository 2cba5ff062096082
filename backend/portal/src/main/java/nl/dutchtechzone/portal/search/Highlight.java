package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    /** The length from which all forms of a word begin with the same two letters. */
    private static final int SHORTEST_STEADY = 4;

    private record Mark(int start, int end, int word) {}

    /** A passage and how many of the words it shows. */
    record Passage(String text, int words) {}

    private final List<Word> words;
    private final Words question;
    private final Tokens exact = new Tokens(new WordForm.Exact());
    private final Map<String, Tokens> stems = new HashMap<>();
    private final Map<String, Map<String, Integer>> meant = new HashMap<>();
    private final BitSet beginnings = new BitSet(ASCII * ASCII);

    Highlight(Words question) {
        this.question = question;
        this.words = question.telling();
        question.list().forEach(this::addBeginnings);
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
            int seen = 0;
            int j = i;
            while (j < marks.size() && marks.get(j).end - marks.get(i).start <= PASSAGE) {
                seen |= 1 << marks.get(j++).word;
            }
            int count = Integer.bitCount(seen);
            if (count > most || count == most && j - i > last + 1 - first) {
                most = count;
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
            if (end > start && mayBeMeant(text, start)) {
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

    /** Which word of the question is meant, or {@link #NONE}. */
    private int meaning(String written, String language) {
        List<String> tokens = exact.of(written);
        List<String> stem = WordForm.Stem.isKnown(language)
                ? stems.computeIfAbsent(language, one -> new Tokens(new WordForm.Stem(one))).of(written) : List.of();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (isWritten(tokens, word) || isForm(stem, word, language)) {
                return i;
            }
            for (Word alike : word.alike()) {
                if (tokens.contains(alike.exact()) || isForm(stem, alike, language)) {
                    return i;
                }
            }
        }
        return NONE;
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
        StringBuilder passage = new StringBuilder(start > 0 ? "… " : "");
        int at = start;
        for (Mark mark : marks) {
            addPlain(passage, text, at, mark.start);
            addPlain(passage.append("[["), text, mark.start, mark.end);
            passage.append("]]");
            at = mark.end;
        }
        addPlain(passage, text, at, end);
        return passage.append(end < text.length() ? " …" : "").toString().strip();
    }

    /** Adds a part of a text, in one line and without what would look like a mark. */
    private static void addPlain(StringBuilder passage, String text, int start, int end) {
        char before = 0;
        for (int i = start; i < end; i++) {
            char letter = Character.isWhitespace(text.charAt(i)) ? ' ' : text.charAt(i);
            if (letter == before && (letter == '[' || letter == ']')) {
                passage.append(' ');
            }
            if (letter != ' ' || before != ' ') {
                passage.append(letter);
            }
            before = letter;
        }
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
