package nl.dutchtechzone.portal.publishing;

import java.util.List;

/**
 * What a kind makes of a revision for the public, in layers: the answer to a link is the face and {@code link}, a
 * card adds {@code card}, the whole adds {@code view}.
 *
 * @param sortNumber place among its peers, for kinds that have an order
 * @param summary    for search and previews
 * @param body       all other words, as plain text, for search
 * @param occurrences when it is held, for kinds whose lists are of times; the earliest first
 */
public record Snapshot(int sortNumber, Object link, Object card, Object view, List<Facet> facets, String summary,
        String body, List<Occurrence> occurrences) {

    public Snapshot(int sortNumber, Object link, Object card, Object view, List<Facet> facets, String summary, String body) {
        this(sortNumber, link, card, view, facets, summary, body, List.of());
    }
}
