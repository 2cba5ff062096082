package nl.dutchtechzone.portal.publishing;

import jakarta.inject.Singleton;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The words of titles and summaries, each a facet of its publication: so a list finds those that begin with what was
 * typed by an index, whatever else it is filtered by.
 */
@Singleton
public class TitleWords {

    static final String FACET = "word";

    /** Adds a word to a publication, which has the facet of all already. */
    static final String INSERT = """
            insert into publication_facet (facet, value, kind, language, sorted_at, publication_id, visible_from, visible_until)
            select 'word', ?, kind, language, sorted_at, publication_id, visible_from, visible_until
            from publication_facet where publication_id = ? and facet = 'all'""";

    /** As long as a facet can be. */
    private static final int LONGEST = 64;
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Sql sql;

    TitleWords(Sql sql) {
        this.sql = sql;
    }

    /** The different words of some texts, in small letters and without accents. */
    public static List<String> of(String... texts) {
        return Arrays.stream(texts).flatMap(text -> BETWEEN.splitAsStream(folded(text))).filter(word -> !word.isEmpty())
                .map(word -> word.length() > LONGEST ? word.substring(0, LONGEST) : word).distinct().toList();
    }

    // by way of capitals, as ß has two
    private static String folded(String text) {
        return ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("")
                .toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    static Stream<Facet> facets(String title, String summary) {
        return of(title, summary).stream().map(word -> new Facet(FACET, word));
    }

    /** What a list must have to have all words that were typed; nothing fits where there is none among the signs. */
    static List<WindowQuery.Filter> filters(String typed) {
        List<String> words = of(typed);
        return words.isEmpty() ? List.of(WindowQuery.Filter.plain(FACET, List.of("")))
                : words.stream().map(word -> WindowQuery.Filter.beginning(FACET, word)).toList();
    }

    /** Puts words in the place of what was typed of them, if only a few begin so: an index has what has a word in order. */
    List<WindowQuery.Filter> spelled(List<WindowQuery.Filter> filters) {
        List<WindowQuery.Filter> beginnings = filters.stream().filter(WindowQuery.Filter::isBeginning).distinct().toList();
        if (beginnings.isEmpty()) {
            return filters;
        }
        List<Object> values = new ArrayList<>();
        List<String> parts = new ArrayList<>();
        for (WindowQuery.Filter beginning : beginnings) {
            // grouped by all of what the index begins with: so one row is read for each word
            parts.add("(select %d as place, f.value as word from publication_facet f where %s group by f.facet, f.value limit %d)"
                    .formatted(parts.size(), beginning.condition("f", values), WindowQuery.Filter.FEW + 1));
        }
        Map<WindowQuery.Filter, List<String>> words = new HashMap<>();
        sql.rows(String.join(" union all ", parts), values, row -> Map.entry(beginnings.get(row.getInt("place")), row.getString("word")))
                .forEach(found -> words.computeIfAbsent(found.getKey(), beginning -> new ArrayList<>()).add(found.getValue()));
        return filters.stream().map(filter -> {
            List<String> found = words.getOrDefault(filter, List.of());
            return found.isEmpty() || found.size() > WindowQuery.Filter.FEW ? filter : WindowQuery.Filter.plain(filter.facet(), found);
        }).toList();
    }

    /** Makes them anew after texts of publications were changed where they stand, in the transaction at hand. */
    public void renew(Collection<Long> publications) {
        for (long publication : publications) {
            sql.change("delete from publication_facet where publication_id = ? and facet = ?", publication, FACET);
            sql.row("select p.title, d.summary from publication p join publication_document d on d.publication_id = p.id where p.id = ?",
                    List.of(publication), row -> of(row.getString("title"), row.getString("summary"))).orElseThrow()
                    .forEach(word -> sql.change(INSERT, word, publication));
        }
    }
}
