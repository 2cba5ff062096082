package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.UriInfo;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.publishing.Facet;
import nl.dutchtechzone.portal.publishing.Kinds;
import nl.dutchtechzone.portal.publishing.Searched;
import nl.dutchtechzone.portal.web.Faults;
import nl.dutchtechzone.portal.web.Settings;

/** Makes the API's pages of what the index finds. */
@Singleton
class Pages {

    private static final Comparator<SearchPage.SearchFacet> MOST_FIRST =
            Comparator.comparing(SearchPage.SearchFacet::count).reversed().thenComparing(SearchPage.SearchFacet::title);

    private final Map<String, Searched> kinds;
    private final Settings settings;

    Pages(Kinds kinds, Settings settings) {
        this.kinds = kinds.searched();
        this.settings = settings;
    }

    SearchPage search(SearchIndex index, String question, String language, Instant now, SearchQuery query, UriInfo uri) {
        Subjects subjects = index.subjects();
        Map<Group, Set<String>> filters = filters(query, subjects, now);
        SearchIndex.Found found = index.search(
                new SearchIndex.Ask(question, language, now, filters, query.offset, query.limit));
        return new SearchPage(found.hits().stream().map(hit -> hit(hit, subjects, language, now)).toList(), found.total(),
                next(query, found.total(), uri), found.corrected(), new SearchPage.SearchFacets(
                        kinds(found, filters, language),
                        facets(Group.THEME, found, filters, subjects, language, now),
                        facets(Group.MUNICIPALITY, found, filters, subjects, language, now),
                        years(found, filters)));
    }

    SuggestionPage suggestions(SearchIndex index, String typed, String language, Instant now) {
        return new SuggestionPage(index.suggest(typed, language, now).stream()
                .map(link -> new SuggestionPage.Suggestion(SearchAnswers.id(link), link.path("kind").asText(),
                        kinds.get(link.path("kind").asText()).title(language), link.path("language").asText(),
                        link.path("title").asText(), link.path("slug").textValue(), link.path("key").textValue(),
                        SearchAnswers.year(link))).toList());
    }

    private static SearchHit hit(Hits.Hit hit, Subjects subjects, String language, Instant now) {
        ObjectNode link = hit.link();
        Instant start = hit.start(now);
        ObjectNode theme = hit.themes().stream().map(id -> subjects.link(id, language, now)).flatMap(Optional::stream)
                .findFirst().orElse(null);
        return new SearchHit(SearchAnswers.id(link), link.path("kind").asText(), link.path("language").asText(),
                link.path("title").asText(), link.path("slug").textValue(), link.path("key").textValue(),
                SearchAnswers.year(link), link.path("state").textValue(),
                start == null ? null : start.atZone(Facet.ZONE).toLocalDate(), hit.shown().title(),
                hit.summary().isEmpty() ? null : hit.summary(), hit.shown().passage(), theme);
    }

    private Map<Group, Set<String>> filters(SearchQuery query, Subjects subjects, Instant now) {
        Map<Group, Set<String>> filters = new EnumMap<>(Group.class);
        Faults faults = new Faults();
        add(Group.KIND, query.kind, filters);
        filters.getOrDefault(Group.KIND, Set.of()).stream().filter(kind -> !kinds.containsKey(kind)).forEach(kind ->
                faults.add("kind", "not-allowed", "There is nothing of the kind " + kind + " to search for.", kinds.keySet()));
        add(Group.YEAR, query.year, filters);
        addIds(Group.THEME, query.theme, subjects, now, filters, faults);
        addIds(Group.MUNICIPALITY, query.municipality, subjects, now, filters, faults);
        faults.raise();
        return filters;
    }

    private static void add(Group group, List<?> asked, Map<Group, Set<String>> filters) {
        if (asked != null && !asked.isEmpty()) {
            filters.put(group, asked.stream().map(Object::toString).collect(Collectors.toSet()));
        }
    }

    private static void addIds(Group group, List<String> keys, Subjects subjects, Instant now,
            Map<Group, Set<String>> filters, Faults faults) {
        if (keys == null || keys.isEmpty()) {
            return;
        }
        Map<String, String> known = subjects.keys(group.field(), now);
        Set<String> ids = new HashSet<>();
        for (String key : keys) {
            if (known.containsKey(key)) {
                ids.add(known.get(key));
            } else {
                faults.add(group.field(), "not-allowed", "There is no " + group.field() + " with the key " + key + ".",
                        known.keySet());
            }
        }
        filters.put(group, ids);
    }

    private List<SearchPage.SearchFacet> kinds(SearchIndex.Found found, Map<Group, Set<String>> filters, String language) {
        return counts(Group.KIND, found, filters).entrySet().stream().map(count -> new SearchPage.SearchFacet(
                count.getKey(), count.getValue(), kinds.get(count.getKey()).title(language)))
                .sorted(MOST_FIRST).toList();
    }

    private static List<SearchPage.SearchFacet> years(SearchIndex.Found found, Map<Group, Set<String>> filters) {
        return counts(Group.YEAR, found, filters).entrySet().stream()
                .map(count -> new SearchPage.SearchFacet(count.getKey(), count.getValue(), count.getKey()))
                .sorted(Comparator.comparing(SearchPage.SearchFacet::value).reversed()).toList();
    }

    /** Values that the reader cannot see now are left out. */
    private static List<SearchPage.SearchFacet> facets(Group group, SearchIndex.Found found, Map<Group, Set<String>> filters,
            Subjects subjects, String language, Instant now) {
        List<SearchPage.SearchFacet> facets = new ArrayList<>();
        counts(group, found, filters).forEach((id, count) -> subjects.link(id, language, now).ifPresent(link ->
                facets.add(new SearchPage.SearchFacet(link.path("key").asText(), count, link.path("title").asText()))));
        facets.sort(MOST_FIRST);
        return facets;
    }

    /** What was chosen is there even if nothing has it, so that the choice can be undone. */
    private static Map<String, Integer> counts(Group group, SearchIndex.Found found, Map<Group, Set<String>> filters) {
        Map<String, Integer> counts = new TreeMap<>(found.counts().getOrDefault(group, Map.of()));
        filters.getOrDefault(group, Set.of()).forEach(chosen -> counts.putIfAbsent(chosen, 0));
        return counts;
    }

    private String next(SearchQuery query, int total, UriInfo uri) {
        int next = query.offset + query.limit;
        if (next >= total || next > SearchQuery.MOST_PASSED_OVER) {
            return null;
        }
        return settings.publicAddress() + uri.getPath() + "?"
                + uri.getRequestUriBuilder().replaceQueryParam("offset", next).build().getRawQuery();
    }
}
