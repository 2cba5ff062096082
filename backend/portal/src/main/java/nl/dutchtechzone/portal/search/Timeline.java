package nl.dutchtechzone.portal.search;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import nl.dutchtechzone.portal.publishing.ChangeFeed.Published;

/**
 * When a publication is what a reader of some language sees of its item: while it is visible, and for words in the
 * region's first language only as long as there are none in the reader's own.
 */
final class Timeline {

    private record Span(Instant from, Instant until) {

        List<Span> without(Span other) {
            List<Span> left = new ArrayList<>();
            if (other.from.isAfter(from)) {
                left.add(new Span(from, earlier(until, other.from)));
            }
            if (other.until.isBefore(until)) {
                left.add(new Span(later(from, other.until), until));
            }
            return left;
        }
    }

    private Timeline() {}

    /**
     * Gives the times at which it comes and goes, in turn, in milliseconds: it is seen when an odd number of them has
     * passed.
     *
     * @param all all publications of the item
     */
    static List<Long> turns(Published publication, List<Published> all, String reader, String baseLanguage) {
        if (publication.language().equals(reader)) {
            return turns(List.of(span(publication)));
        }
        if (!publication.language().equals(baseLanguage)) {
            return List.of();
        }
        List<Span> seen = List.of(span(publication));
        for (Published own : all) {
            if (own.language().equals(reader)) {
                seen = seen.stream().flatMap(span -> span.without(span(own)).stream()).toList();
            }
        }
        return turns(seen);
    }

    private static List<Long> turns(List<Span> spans) {
        return spans.stream().sorted(Comparator.comparing(Span::from))
                .flatMap(span -> List.of(span.from.toEpochMilli(), span.until.toEpochMilli()).stream()).toList();
    }

    private static Span span(Published publication) {
        return new Span(publication.from(), publication.until());
    }

    private static Instant earlier(Instant one, Instant other) {
        return one.isBefore(other) ? one : other;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
