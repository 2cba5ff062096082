package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nl.dutchtechzone.local.run.Api.Answer;

/**
 * Someone who creates stories and saves each several times, and remembers what was answered. After a break the request
 * that got no answer is sent again.
 */
final class Writer {

    static final int STORIES = 5;
    static final int REVISIONS = 5;
    static final int SAVES = STORIES * REVISIONS;

    /** A save that was answered. */
    record Saved(String id, int revision, String title) {}

    private final Api api;
    private final String name;
    private final Runnable told;
    private final List<Saved> answered = new ArrayList<>();
    private String id;
    private String eTag;

    /** @param told run after each save that was answered */
    Writer(Api api, String name, Runnable told) {
        this.api = api;
        this.name = name;
        this.told = told;
    }

    List<Saved> answered() {
        return answered;
    }

    /** Writes to the end, or until there is no answer; tells whether it is the end. */
    boolean write(String token) {
        try {
            while (answered.size() < SAVES) {
                save(token);
                told.run();
            }
            return true;
        } catch (UncheckedIOException noAnswer) {
            return false;
        }
    }

    private void save(String token) {
        int number = answered.size();
        String title = name + " save " + number;
        Answer answer = number % REVISIONS == 0
                ? api.create(Api.story(title), title.replace(' ', '-'), token)
                : api.save(id, Api.story(title), eTag, token);
        // The save that got no answer may have been stored: then it is refused now, with itself as what is stored.
        boolean stored = answer.status() == 412 && title.equals(title(answer.json().at("/current/draft")));
        assertTrue(answer.status() == 200 || answer.status() == 201 || stored, () -> title + ": " + answer);
        JsonNode story = stored ? answer.json().path("current") : answer.json();
        id = story.path("id").asText();
        eTag = '"' + story.path("version").asText() + '"';
        answered.add(new Saved(id, story.path("revision").asInt(), title));
    }

    static String title(JsonNode draft) {
        return draft.at("/texts/nl/title").asText();
    }
}
