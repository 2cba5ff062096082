package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.lucene.index.IndexReader;

/**
 * The words of a question, in their order.
 *
 * @param languages what hits may be in, the reader's own first
 */
record Words(List<Word> list, List<String> languages) {

    /** More words make a question slow, not better. */
    private static final int MOST = 12;

    /** Takes a question apart. */
    static Words of(String question, List<String> languages) {
        Tokens exact = new Tokens(new WordForm.Exact());
        Map<String, Tokens> stems = new HashMap<>();
        languages.stream().filter(WordForm.Stem::isKnown)
                .forEach(language -> stems.put(language, new Tokens(new WordForm.Stem(language))));
        List<Word> words = new ArrayList<>();
        exact.each(question, (token, start, end) -> {
            String written = question.substring(start, end);
            Map<String, String> stemmed = new HashMap<>();
            stems.forEach((language, tokens) ->
                    tokens.of(written).stream().findFirst().ifPresent(stem -> stemmed.put(language, stem)));
            String own = languages.getFirst();
            boolean common = stems.containsKey(own) && !stemmed.containsKey(own);
            if (words.size() < MOST && !token.isEmpty()) {
                words.add(new Word(token.toString(), common, stemmed, List.of(), false));
            }
        });
        return new Words(List.copyOf(words), languages);
    }

    /** The same, with what else each of them may have been meant as: a word, or else what a word of a title begins with. */
    Words orAlike(IndexReader reader) throws IOException {
        List<Word> forgiving = new ArrayList<>();
        for (Word word : list) {
            List<Word> alike = alike(reader, Fields.Part.ALL_EXACT, word);
            forgiving.add(word.orAlike(alike.isEmpty() ? beginningsAlike(reader, word) : alike));
        }
        return new Words(forgiving, languages);
    }

    /** The same, with what else each may have been meant as the beginning of. */
    Words orBeginningAlike(IndexReader reader) throws IOException {
        List<Word> forgiving = new ArrayList<>();
        for (Word word : list) {
            forgiving.add(word.orAlike(beginningsAlike(reader, word)));
        }
        return new Words(forgiving, languages);
    }

    private List<Word> beginningsAlike(IndexReader reader, Word word) throws IOException {
        return alike(reader, List.of(Fields.BEGINNINGS), word).stream().map(Word::asBeginning).toList();
    }

    private List<Word> alike(IndexReader reader, List<String> fields, Word word) throws IOException {
        return Words.of(String.join(" ", Spelling.alike(reader, fields, word.exact(), word.typos())), languages).list;
    }

    boolean isEmpty() {
        return list.isEmpty();
    }

    /** The words that make the difference: all but the common ones, unless there are no others. */
    List<Word> telling() {
        List<Word> telling = list.stream().filter(word -> !word.common()).distinct().toList();
        return telling.isEmpty() ? list.stream().distinct().toList() : telling;
    }

    /** A word written together with its neighbours, as in program board and programboard. */
    List<String> joined(Word word) {
        int place = list.indexOf(word);
        List<String> joined = new ArrayList<>();
        if (place > 0) {
            joined.add(list.get(place - 1).exact() + word.exact());
        }
        if (place < list.size() - 1) {
            joined.add(word.exact() + list.get(place + 1).exact());
        }
        return joined;
    }

    String together() {
        return list.stream().map(Word::exact).collect(Collectors.joining(" "));
    }
}
