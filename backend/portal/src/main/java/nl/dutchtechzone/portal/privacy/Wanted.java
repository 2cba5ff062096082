package nl.dutchtechzone.portal.privacy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.publishing.Slugs;

/**
 * What is looked for in free text: names, addresses and numbers, however they are spaced or capitalised there, and as
 * they stand in addresses of pages.
 */
final class Wanted {

    /** What stands in the place of what was taken out, in any language. */
    static final String GONE = "[…]";
    private static final int SHORTEST = 3;
    private static final Pattern NUMBER = Pattern.compile("\\+?[0-9][0-9 ()-]+");
    private static final int PASSAGE = 40;

    /** A word or words to be found, and by what the database can find the rows that may have it. */
    private record Term(Pattern form, String needle, String replacement) {}

    private final List<Term> terms = new ArrayList<>();
    private final String mark;

    /**
     * @param mark what makes an address without the name in it like no other
     */
    Wanted(List<String> words, String mark) {
        this.mark = mark;
        words.stream().map(String::strip).filter(one -> one.length() >= SHORTEST).distinct().forEach(one -> {
            terms.add(NUMBER.matcher(one).matches() ? number(one) : text(one));
            String slug = Slugs.of(one);
            if (!slug.equals(one.toLowerCase(Locale.ROOT)) && slug.contains("-") && !one.contains("@") && !one.contains("/")) {
                terms.add(new Term(Pattern.compile("(?<![a-z0-9])" + Pattern.quote(slug) + "(?![a-z0-9])"), slug, mark));
            }
        });
        terms.sort(Comparator.comparingInt((Term term) -> term.needle.length()).reversed());
    }

    private static Term text(String words) {
        String[] parts = words.split("[\\s\\u00a0]+");
        String form = Arrays.stream(parts).map(Pattern::quote).collect(Collectors.joining("[\\s\\u00a0]+"));
        // "Anna" is not found in "Annabel"
        String longest = Arrays.stream(parts).max(Comparator.comparingInt(String::length)).orElse(words);
        return new Term(Pattern.compile("(?<![\\p{L}\\p{N}])" + form + "(?![\\p{L}\\p{N}])",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), longest, GONE);
    }

    private static Term number(String words) {
        String digits = words.replaceAll("[^0-9]", "");
        String form = digits.chars().mapToObj(digit -> String.valueOf((char) digit)).collect(Collectors.joining("[ ()-]*"));
        return new Term(Pattern.compile("(?<![0-9])" + form + "(?![0-9])"), digits.substring(Math.max(0, digits.length() - 2)), GONE);
    }

    boolean isEmpty() {
        return terms.isEmpty();
    }

    /** Of each term a part that every text with it contains, for a first choice by the database. */
    List<String> needles() {
        return terms.stream().map(Term::needle).distinct().toList();
    }

    int countIn(String text) {
        return spans(text).size();
    }

    /** The text around the first that is found, or null. */
    String passage(String text) {
        return spans(text).stream().findFirst().map(span -> text.substring(Math.max(0, span.from - PASSAGE),
                Math.min(text.length(), span.to + PASSAGE))).orElse(null);
    }

    String without(String text) {
        return without(text, false);
    }

    /** As {@link #without}, of a slug or key, which takes small letters, digits and hyphens only. */
    String withoutInAddress(String text) {
        return without(text, true);
    }

    private String without(String text, boolean address) {
        StringBuilder rest = new StringBuilder(text);
        for (Span span : spans(text).reversed()) {
            rest.replace(span.from, span.to, address ? mark : span.replacement);
        }
        return rest.toString();
    }

    /** A stretch of a text that is wanted. */
    record Span(int from, int to, String replacement) {}

    /** All stretches that are wanted, none over another, in their order. */
    List<Span> spans(String text) {
        List<Span> spans = new ArrayList<>();
        for (Term term : terms) {
            Matcher found = term.form.matcher(text);
            while (found.find()) {
                Span span = new Span(found.start(), found.end(), term.replacement);
                if (spans.stream().noneMatch(other -> other.from < span.to && span.from < other.to)) {
                    spans.add(span);
                }
            }
        }
        spans.sort(Comparator.comparingInt(Span::from));
        return spans;
    }
}
