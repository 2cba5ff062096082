package nl.dutchtechzone.portal.search;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.AnalyzerWrapper;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.standard.StandardTokenizer;
import java.util.HashMap;
import java.util.Map;

/** Takes the texts of a publication apart for the index; the field says into which form. */
final class IndexAnalyzer extends AnalyzerWrapper {

    private final Analyzer exact = analyzer(new WordForm.Exact());
    private final Map<String, Analyzer> byField = new HashMap<>();

    IndexAnalyzer(Iterable<String> languages) {
        super(PER_FIELD_REUSE_STRATEGY);
        byField.put(Fields.BEGINNINGS, analyzer(new WordForm.Beginnings()));
        for (String language : languages) {
            if (WordForm.Stem.isKnown(language)) {
                Analyzer stems = analyzer(new WordForm.Stem(language));
                for (Fields.Part part : Fields.Part.values()) {
                    byField.put(part.stems(language), stems);
                }
            }
        }
    }

    @Override
    protected Analyzer getWrappedAnalyzer(String field) {
        return byField.getOrDefault(field, exact);
    }

    private static Analyzer analyzer(WordForm form) {
        return new Analyzer() {
            @Override
            protected TokenStreamComponents createComponents(String field) {
                Tokenizer words = new StandardTokenizer();
                return new TokenStreamComponents(words, form.of(words));
            }
        };
    }
}
