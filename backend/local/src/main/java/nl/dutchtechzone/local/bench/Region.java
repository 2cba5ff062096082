package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * What the region's content gives to point at, and the words of its own stories.
 *
 * @param covers ids of pictures
 */
record Region(
        List<Place> themes, List<Place> municipalities, List<Place> sectors, List<String> actions,
        List<String> covers, List<String> words) {

    /** Something that stories can be filtered by. */
    record Place(String id, String key) {}

    private static final int SHORTEST_WORD = 4;

    static Region of(PublicApi api) {
        SortedSet<String> covers = new TreeSet<>();
        SortedSet<String> words = new TreeSet<>();
        for (JsonNode card : items(api, "stories")) {
            card.at("/cover/id").asText("").lines().forEach(covers::add);
            JsonNode story = api.get("/api/v1/stories/" + card.path("slug").asText()).json();
            story.path("body").findValuesAsText("text").forEach(text -> gather(text, words));
        }
        return new Region(places(api, "themes"), places(api, "municipalities"), places(api, "sectors"),
                ids(items(api, "actions")), List.copyOf(covers), List.copyOf(words));
    }

    private static void gather(String text, SortedSet<String> words) {
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() >= SHORTEST_WORD) {
                words.add(word);
            }
        }
    }

    private static List<Place> places(PublicApi api, String collection) {
        return items(api, collection).stream()
                .map(item -> new Place(item.path("id").asText(), item.path("key").asText()))
                .toList();
    }

    private static List<String> ids(List<JsonNode> items) {
        return items.stream().map(item -> item.path("id").asText()).collect(Collectors.toList());
    }

    private static List<JsonNode> items(PublicApi api, String collection) {
        List<JsonNode> items = new ArrayList<>();
        api.get("/api/v1/" + collection + "?limit=100").json().path("items").forEach(items::add);
        return items;
    }
}
