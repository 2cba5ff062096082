package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;

/**
 * Brings together what the Dutch stemmer leaves apart: bedrijf and bedrijv(en), huis and huiz(en), plan and plann(en),
 * grens and grenz(en), innovatie and innovaties.
 */
final class DutchEndings extends TokenFilter {

    private static final int SHORTEST = 3;

    /** Plurals with another vowel, as the stemmer leaves them. */
    private static final Map<String, String> IRREGULAR =
            Map.of("sted", "stad", "led", "lid", "schep", "schip", "kinder", "kind", "musea", "museum");

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);

    DutchEndings(TokenStream stemmed) {
        super(stemmed);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!input.incrementToken()) {
            return false;
        }
        if (term.length() >= SHORTEST) {
            String singular = singular(term.toString());
            term.setEmpty().append(singular);
        }
        return true;
    }

    static String singular(String stem) {
        String plain = withoutVoice(IRREGULAR.getOrDefault(stem, stem));
        if (plain.endsWith("ieen") || plain.endsWith("eeen")) {
            return plain.substring(0, plain.length() - 2);
        }
        return plain.endsWith("ies") ? plain.substring(0, plain.length() - 1) : withoutPlural(plain);
    }

    private static String withoutVoice(String stem) {
        int last = stem.length() - 1;
        char letter = stem.charAt(last);
        if (letter == 'v') {
            return stem.substring(0, last) + 'f';
        }
        if (letter == 'z') {
            return stem.substring(0, last) + 's';
        }
        return letter == stem.charAt(last - 1) && isConsonant(letter) ? stem.substring(0, last) : stem;
    }

    /** The stemmer takes the s of grens for a plural, but not that of grenz(en); in prijs it sees that it is none. */
    private static String withoutPlural(String stem) {
        int last = stem.length() - 1;
        return stem.length() > SHORTEST && stem.charAt(last) == 's' && isConsonant(stem.charAt(last - 1))
                && stem.charAt(last - 1) != 'j' ? stem.substring(0, last) : stem;
    }

    private static boolean isConsonant(char letter) {
        return Character.isLetter(letter) && "aeiouy".indexOf(letter) < 0;
    }
}
