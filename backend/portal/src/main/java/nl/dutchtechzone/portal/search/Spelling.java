package nl.dutchtechzone.portal.search;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.automaton.CompiledAutomaton;

/** Knows the words of the index that a mistyped word may have been meant as. */
final class Spelling {

    private static final int MOST = 5;
    /** A typing error in the first letter is rare, and looking for it slow. */
    private static final int CERTAIN_LETTERS = 1;

    private Spelling() {}

    /**
     * Gives the words of some fields that look like it but are not it: the likest first, of those the most used. What is
     * two errors away is looked for only where nothing is nearer, because that takes three times as long.
     */
    static List<String> alike(IndexReader reader, List<String> fields, String word, int typos) throws IOException {
        for (int few = 1; few <= typos; few++) {
            List<String> found = alikeBut(reader, fields, word, few);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    private static List<String> alikeBut(IndexReader reader, List<String> fields, String word, int typos) throws IOException {
        CompiledAutomaton likeness = FuzzyQuery.getFuzzyAutomaton(word, typos, CERTAIN_LETTERS, true);
        Map<String, Integer> uses = new HashMap<>();
        for (String field : fields) {
            Terms terms = MultiTerms.getTerms(reader, field);
            if (terms != null) {
                TermsEnum found = likeness.getTermsEnum(terms);
                for (BytesRef term = found.next(); term != null; term = found.next()) {
                    uses.merge(term.utf8ToString(), found.docFreq(), Integer::sum);
                }
            }
        }
        uses.remove(word);
        return uses.keySet().stream().sorted(Comparator.<String>comparingInt(one -> typos(word, one))
                .thenComparing(uses::get, Comparator.reverseOrder()).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList();
    }

    /** How many letters are missing, too much, wrong or swapped with the next. */
    static int typos(String written, String meant) {
        int[][] typos = new int[written.length() + 1][meant.length() + 1];
        for (int i = 0; i <= written.length(); i++) {
            for (int j = 0; j <= meant.length(); j++) {
                if (i == 0 || j == 0) {
                    typos[i][j] = i + j;
                    continue;
                }
                int wrong = written.charAt(i - 1) == meant.charAt(j - 1) ? 0 : 1;
                int fewest = Math.min(typos[i - 1][j - 1] + wrong, Math.min(typos[i - 1][j], typos[i][j - 1]) + 1);
                boolean swapped = i > 1 && j > 1 && written.charAt(i - 1) == meant.charAt(j - 2)
                        && written.charAt(i - 2) == meant.charAt(j - 1);
                typos[i][j] = swapped ? Math.min(fewest, typos[i - 2][j - 2] + 1) : fewest;
            }
        }
        return typos[written.length()][meant.length()];
    }
}
