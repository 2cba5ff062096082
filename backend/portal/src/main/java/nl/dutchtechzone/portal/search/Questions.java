package nl.dutchtechzone.portal.search;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.MultiTermQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/** What to ask the index for the words of a question. */
final class Questions {

    /** Of longer questions some words may be missing. */
    private static final int ALL_NEEDED = 3;
    private static final double PART_NEEDED = 0.75;

    private static final float STEM = 0.8f;
    private static final float BEGINNING = 0.15f;
    private static final float TYPO = 0.02f;
    /** Words side by side tell more than the part that they stand in. */
    private static final float PHRASE = 16;
    private static final float WHOLE_TITLE = 100;
    private static final float OWN_LANGUAGE = 1;
    /** How much a second part that has the word adds. */
    private static final float OTHER_PARTS = 0.1f;

    private static final int MOST_VARIANTS = 16;
    /** A typing error in the first letter is rare, and looking for it slow. */
    static final int CERTAIN_LETTERS = 1;

    private Questions() {}

    /** {@code typos} also finds what has typing errors, in the question or in the text. */
    static Query search(Words words, String reader, boolean typos) {
        List<Word> telling = words.telling();
        BooleanQuery.Builder needed = new BooleanQuery.Builder();
        telling.forEach(word -> needed.add(anywhere(word, words, typos), Occur.SHOULD));
        needed.setMinimumNumberShouldMatch(telling.size() <= ALL_NEEDED ? telling.size()
                : (int) Math.ceil(telling.size() * PART_NEEDED));
        BooleanQuery.Builder question = new BooleanQuery.Builder().add(needed.build(), Occur.MUST);
        question.add(inOwnLanguage(reader), Occur.SHOULD);
        question.add(boosted(new ConstantScoreQuery(new TermQuery(new Term(Fields.NAME, words.together()))), WHOLE_TITLE),
                Occur.SHOULD);
        if (words.list().size() > 1) {
            String[] phrase = words.list().stream().map(Word::exact).toArray(String[]::new);
            for (Fields.Part part : Fields.Part.values()) {
                question.add(boosted(new PhraseQuery(part.exact(), phrase), PHRASE + part.weight), Occur.SHOULD);
            }
        }
        return question.build();
    }

    private static Query anywhere(Word word, Words words, boolean typos) {
        List<Query> ways = new ArrayList<>();
        for (Fields.Part part : Fields.Part.values()) {
            ways.add(boosted(new TermQuery(new Term(part.exact(), word.exact())), part.weight));
            words.joined(word).forEach(joined ->
                    ways.add(boosted(new TermQuery(new Term(part.exact(), joined)), part.weight * STEM)));
            word.stems().forEach((language, stem) ->
                    ways.add(boosted(new TermQuery(new Term(part.stems(language), stem)), part.weight * STEM)));
            if (word.isBeginning()) {
                ways.add(boosted(new PrefixQuery(new Term(part.exact(), word.exact())), part.weight * BEGINNING));
            }
            if (typos && word.typos() > 0) {
                ways.add(boosted(fuzzy(part.exact(), word.exact(), word.typos()), part.weight * TYPO));
            }
        }
        return new DisjunctionMaxQuery(ways, OTHER_PARTS);
    }

    /** Titles in which a word begins with each of the typed ones; those that begin with all of them come first. */
    static Query suggestion(Words words, String reader, boolean typos) {
        BooleanQuery.Builder question = new BooleanQuery.Builder();
        for (Word word : words.list()) {
            String typed = word.exact().substring(0, Math.min(word.exact().length(), WordForm.LONGEST_BEGINNING));
            Query beginning = new ConstantScoreQuery(new TermQuery(new Term(Fields.BEGINNINGS, typed)));
            int forgiven = Math.min(word.typos(), 1);
            question.add(typos && forgiven > 0 ? fuzzy(Fields.BEGINNINGS, typed, forgiven) : beginning, Occur.MUST);
            question.add(new ConstantScoreQuery(new TermQuery(new Term(Fields.Part.TITLE.exact(), word.exact()))), Occur.SHOULD);
        }
        question.add(boosted(new PrefixQuery(new Term(Fields.NAME, words.together())), WHOLE_TITLE), Occur.SHOULD);
        question.add(inOwnLanguage(reader), Occur.SHOULD);
        SearchKind[] kinds = SearchKind.values();
        for (SearchKind kind : kinds) {
            question.add(boosted(new ConstantScoreQuery(new TermQuery(new Term(Group.KIND.field(), kind.name()))),
                    1 - (float) kind.ordinal() / kinds.length), Occur.SHOULD);
        }
        return question.build();
    }

    /** Decides among hits that are about as good. */
    private static Query inOwnLanguage(String reader) {
        return boosted(new ConstantScoreQuery(new TermQuery(new Term(Fields.LANGUAGE, reader))), OWN_LANGUAGE);
    }

    private static Query fuzzy(String field, String word, int typos) {
        MultiTermQuery.RewriteMethod byLikenessOnly = new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(MOST_VARIANTS);
        return new FuzzyQuery(new Term(field, word), typos, CERTAIN_LETTERS, MOST_VARIANTS, true, byLikenessOnly);
    }

    private static Query boosted(Query query, float weight) {
        return new BoostQuery(query, weight);
    }
}
