package nl.dutchtechzone.portal.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What to ask the index for the words of a question. */
final class Questions {

    /** Of longer questions some words may be missing. */
    private static final int ALL_NEEDED = 3;
    private static final double PART_NEEDED = 0.75;

    private static final float ANOTHER_FORM = 0.8f;
    private static final float BEGINNING = 0.15f;
    private static final float ALIKE = 0.005f;
    /** Words side by side tell more than the part that they stand in. */
    private static final float PHRASE = 16;
    private static final float WHOLE_TITLE = 100;
    private static final float OWN_LANGUAGE = 1;
    /** How much a second part that has the word adds. */
    private static final float OTHER_PARTS = 0.1f;

    private Questions() {}

    /** {@code forgiving} also finds words that begin with those of the question, or look like them, in a body. */
    static Query search(Words words, boolean forgiving) {
        List<Word> telling = words.telling();
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        telling.forEach(word -> needed.add(anywhere(word, words, forgiving), Occur.SHOULD));
        needed.setMinimumNumberShouldMatch(telling.size() <= ALL_NEEDED ? telling.size()
                : (int) Math.ceil(telling.size() * PART_NEEDED));
        BooleanQuery.Builder question = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
        if (words.languages().size() > 1) {
            question.add(inOwnLanguage(words), Occur.SHOULD);
        }
        if (words.list().size() > 1) {
            String[] phrase = words.list().stream().map(Word::exact).toArray(String[]::new);
            for (Fields.Part part : Fields.Part.values()) {
                question.add(new BoostQuery(new PhraseQuery(part.exact(), phrase), PHRASE + part.weight), Occur.SHOULD);
            }
        }
        question.add(constant(Fields.NAME, words.together(), WHOLE_TITLE), Occur.SHOULD);
        return question.build();
    }

    private static Query anywhere(Word word, Words words, boolean forgiving) {
        List<Query> ways = new ArrayList<>();
        for (Fields.Part part : Fields.Part.values()) {
            word.stems().forEach((language, stem) ->
                    ways.add(term(part.stems(language), stem, part.weight * ANOTHER_FORM)));
            // who has the stem has the word; as written it counts for more, but for a body that is not worth the time
            if (part != Fields.Part.BODY || word.stems().size() < words.languages().size()) {
                ways.add(term(part.exact(), word.exact(), part.weight));
            }
            words.joined(word).forEach(joined -> ways.add(term(part.exact(), joined, part.weight * ANOTHER_FORM)));
            if (word.isBeginning() && (forgiving || part != Fields.Part.BODY)) {
                ways.add(new BoostQuery(new PrefixQuery(new Term(part.exact(), word.exact())), part.weight * BEGINNING));
            }
            for (Word alike : word.alike()) {
                float weight = part.weight * ALIKE / Spelling.typos(word.exact(), alike.exact());
                if (alike.begins()) {
                    ways.add(new BoostQuery(new PrefixQuery(new Term(part.exact(), alike.exact())), weight));
                    continue;
                }
                ways.add(constant(part.exact(), alike.exact(), weight));
                alike.stems().forEach((language, stem) ->
                        ways.add(constant(part.stems(language), stem, weight * ANOTHER_FORM)));
            }
        }
        return new DisjunctionMaxQuery(ways, OTHER_PARTS);
    }

    /** Titles in which a word begins with each of the typed ones; those that begin with all of them come first, then those of the first kinds. */
    static Query suggestion(Words words, List<String> kinds) {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        for (Word word : words.list()) {
            BooleanQuery.Builder ways = new BooleanQuery.Builder().add(beginning(word.exact()), Occur.SHOULD);
            word.alike().forEach(alike -> ways.add(beginning(alike.exact()), Occur.SHOULD));
            question.add(new ConstantScoreQuery(ways.build()), Occur.MUST);
            question.add(constant(Fields.Part.TITLE.exact(), word.exact(), 1), Occur.SHOULD);
        }
        question.add(new BoostQuery(new PrefixQuery(new Term(Fields.NAME, words.together())), WHOLE_TITLE), Occur.SHOULD);
        question.add(inOwnLanguage(words), Occur.SHOULD);
        for (int i = 0; i < kinds.size(); i++) {
            question.add(constant(Group.KIND.field(), kinds.get(i), OWN_LANGUAGE - (float) i / kinds.size()), Occur.SHOULD);
        }
        return question.build();
    }

    private static Query beginning(String typed) {
        String known = typed.substring(0, Math.min(typed.length(), WordForm.LONGEST_BEGINNING));
        return new TermQuery(new Term(Fields.BEGINNINGS, known));
    }

    /** Decides among hits that are about as good. */
    private static Query inOwnLanguage(Words words) {
        return constant(Fields.LANGUAGE, words.languages().getFirst(), OWN_LANGUAGE);
    }

    private static Query term(String field, String word, float weight) {
        return new BoostQuery(new TermQuery(new Term(field, word)), weight);
    }

    private static Query constant(String field, String word, float weight) {
        return new BoostQuery(new ConstantScoreQuery(new TermQuery(new Term(field, word))), weight);
    }
}
