package nl.dutchtechzone.portal.search;

import java.util.Set;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.StopFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.nl.DutchAnalyzer;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EnglishStemmer;

/** The forms in which words are kept and compared. */
sealed interface WordForm {

    /** Words that begin alike are known up to this many letters. */
    int LONGEST_BEGINNING = 20;

    TokenStream of(TokenStream words);

    /** As written, but for case, accents and apostrophes. */
    record Exact() implements WordForm {
        @Override
        public TokenStream of(TokenStream words) {
            return new WithoutApostrophes(new ASCIIFoldingFilter(new LowerCaseFilter(words)));
        }
    }

    /** All beginnings of a word, for suggestions. */
    record Beginnings() implements WordForm {
        @Override
        public TokenStream of(TokenStream words) {
            return new EdgeNGramTokenFilter(new Exact().of(words), 1, LONGEST_BEGINNING, false);
        }
    }

    /** Without the endings of a language, and without its most common words. */
    record Stem(String language) implements WordForm {

        private static final Set<String> KNOWN = Set.of("nl", "en");

        /** Whether the endings of a language are known. */
        static boolean isKnown(String language) {
            return KNOWN.contains(language);
        }

        @Override
        public TokenStream of(TokenStream words) {
            // the apostrophe of thema's too
            TokenStream plain = new ASCIIFoldingFilter(new EnglishPossessiveFilter(new LowerCaseFilter(words)));
            return switch (language) {
                case "nl" -> new DutchEndings(new SnowballFilter(new StopFilter(plain, dutch()), new DutchStemmer()));
                case "en" -> new SnowballFilter(new StopFilter(plain, english()), new EnglishStemmer());
                default -> throw new IllegalArgumentException("No stemmer for " + language);
            };
        }

        private static CharArraySet dutch() {
            return DutchAnalyzer.getDefaultStopSet();
        }

        private static CharArraySet english() {
            return EnglishAnalyzer.ENGLISH_STOP_WORDS_SET;
        }
    }
}
