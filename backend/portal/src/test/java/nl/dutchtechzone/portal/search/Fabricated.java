package nl.dutchtechzone.portal.search;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.dutchtechzone.portal.publishing.ChangeFeed.Published;
import nl.dutchtechzone.portal.publishing.Occurrence;
import nl.dutchtechzone.portal.web.Json;

/** A publication that a test makes up, and an index of some. */
final class Fabricated {

    static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    static final Instant FAR = Instant.parse("9999-12-31T00:00:00Z");

    private final String item;
    private String kind = "story";
    private String language = "nl";
    private String words;
    private final String title;
    private String summary = "";
    private String body = "";
    private Instant from = NOW.minusSeconds(3600);
    private Instant until = FAR;
    private final List<Occurrence> times = new ArrayList<>();
    private final Map<String, List<String>> facets = new HashMap<>();
    private final ObjectNode link = Json.MAPPER.createObjectNode();

    private Fabricated(String item, String title) {
        this.item = item;
        this.title = title;
    }

    static Fabricated of(String item, String title) {
        return new Fabricated(item, title);
    }

    static UUID id(String item) {
        return UUID.nameUUIDFromBytes(item.getBytes(StandardCharsets.UTF_8));
    }

    Fabricated kind(String kind) {
        this.kind = kind;
        return this;
    }

    Fabricated in(String language) {
        this.language = language;
        return this;
    }

    /** Given in one language with words of another. */
    Fabricated withWordsIn(String words) {
        this.words = words;
        return this;
    }

    Fabricated summary(String summary) {
        this.summary = summary;
        return this;
    }

    Fabricated body(String body) {
        this.body = body;
        return this;
    }

    Fabricated visible(Instant from, Instant until) {
        this.from = from;
        this.until = until;
        return this;
    }

    /** Held for two hours, so many days from now. */
    Fabricated held(int... days) {
        for (int day : days) {
            Instant start = NOW.plus(Duration.ofDays(day));
            times.add(new Occurrence(start, start.plus(Duration.ofHours(2))));
        }
        return kind("event");
    }

    Fabricated facet(String name, String value) {
        facets.computeIfAbsent(name, any -> new ArrayList<>()).add(value);
        return this;
    }

    Fabricated about(String... themes) {
        for (String theme : themes) {
            facet("theme", id(theme).toString());
        }
        return this;
    }

    Fabricated link(String field, Object value) {
        link.set(field, Json.tree(value));
        return this;
    }

    Published published() {
        link.put("id", id(item).toString()).put("kind", kind).put("language", words == null ? language : words)
                .put("title", title).put("slug", item).put("key", kind.equals("story") ? null : item);
        ObjectNode card = Json.MAPPER.createObjectNode();
        facets.getOrDefault("theme", List.of()).forEach(theme -> card.withArray("themes").addObject().put("@", theme));
        return new Published(id(item), kind, language, summary, body, facets, from, until, link, card, times);
    }

    /** An index of a portal in Dutch and English. */
    static SearchIndex index(Fabricated... publications) {
        return index(new IndexFiles.InMemory(), publications);
    }

    static SearchIndex index(IndexFiles files, Fabricated... publications) {
        SearchIndex index = new SearchIndex(List.of("nl", "en"), List.of("theme", "plan", "story", "event", "action", "contact"), files);
        put(index, publications);
        return index;
    }

    static void put(SearchIndex index, Fabricated... publications) {
        Map<UUID, List<Published>> byItem = new HashMap<>();
        for (Fabricated one : publications) {
            byItem.computeIfAbsent(id(one.item), item -> new ArrayList<>()).add(one.published());
        }
        byItem.forEach(index::replace);
        index.show();
    }

    static SearchIndex.Found search(SearchIndex index, String question, String language) {
        return index.search(new SearchIndex.Ask(question, language, NOW, Map.of(), 0, 20));
    }

    /** The items that a Dutch reader finds now, in their order. */
    static List<String> found(SearchIndex index, String question) {
        return found(index, question, "nl", NOW);
    }

    static List<String> found(SearchIndex index, String question, String language, Instant now) {
        return index.search(new SearchIndex.Ask(question, language, now, Map.of(), 0, 20)).hits().stream()
                .map(hit -> hit.link().path("slug").asText()).toList();
    }

    static List<String> suggested(SearchIndex index, String typed) {
        return index.suggest(typed, "nl", NOW).stream().map(link -> link.path("slug").asText()).toList();
    }
}
