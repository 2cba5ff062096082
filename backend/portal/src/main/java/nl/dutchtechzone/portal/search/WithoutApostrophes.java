package nl.dutchtechzone.portal.search;

import java.io.IOException;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/** Makes thema's and themas one word; to stand after folding, which leaves one sort of apostrophe. */
final class WithoutApostrophes extends TokenFilter {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    WithoutApostrophes(TokenStream folded) {
        super(folded);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        char[] letters = term.buffer();
        int kept = 0;
        for (int i = 0; i < term.length(); i++) {
            if (letters[i] != '\'') {
                letters[kept++] = letters[i];
            }
        }
        term.setLength(kept);
        return true;
    }
}
