package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;

/**
 * Takes a text apart into words of one form. Not for use by several threads; an analyzer would keep one of these for
 * each of the many short-lived threads that ask.
 */
final class Tokens {

    /** Sees a word and where it stands. */
    interface Visitor {
        void see(CharTermAttribute word, int start, int end);
    }

    private final StandardTokenizer tokenizer = new StandardTokenizer();
    private final TokenStream stream;
    private final CharTermAttribute word;
    private final OffsetAttribute place;

    Tokens(WordForm form) {
        this.stream = form.of(tokenizer);
        this.word = stream.addAttribute(CharTermAttribute.class);
        this.place = stream.addAttribute(OffsetAttribute.class);
    }

    void each(String text, Visitor visitor) {
        tokenizer.setReader(new StringReader(text));
        try (stream) {
            stream.reset();
            while (stream.incrementToken()) {
                visitor.see(word, place.startOffset(), place.endOffset());
            }
            stream.end();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> of(String text) {
        List<String> words = new ArrayList<>();
        each(text, (word, start, end) -> words.add(word.toString()));
        return words;
    }
}
