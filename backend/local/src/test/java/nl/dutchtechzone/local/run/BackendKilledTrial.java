package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.dutchtechzone.local.run.Api.Answer;
import nl.dutchtechzone.local.run.Writer.Saved;
import org.junit.jupiter.api.Test;

/** The backend's process is killed while several people save. */
class BackendKilledTrial extends PortalTrial {

    private static final int WRITERS = 8;
    private static final int SAVES = WRITERS * Writer.SAVES;
    private static final String TITLES = "Kill trial";

    @Test
    void noSaveThatWasAnsweredIsLostAndNoneIsStoredTwice() throws Exception {
        AtomicInteger count = new AtomicInteger();
        Runnable killInTheMiddle = () -> {
            if (count.incrementAndGet() == SAVES / 2) {
                portal.backend().kill();
            }
        };
        List<Writer> writers = IntStream.range(0, WRITERS)
                .mapToObj(number -> new Writer(api, TITLES + " writer " + number, killInTheMiddle)).toList();
        assertTrue(write(writers) < WRITERS, "The backend was killed while people wrote");

        portal.startBackend();
        List<Saved> answered = answered(writers);
        System.out.printf("%d of %d saves were answered before the backend was killed%n", answered.size(), SAVES);
        assertWhole(answered);

        assertEquals(WRITERS, write(writers), "The second backend answers to the end");
        assertEquals(SAVES, answered(writers).size());
        assertWhole(answered(writers));
        assertEquals(SAVES / Writer.REVISIONS, stories(api.token("editor")).size(), "A repeated create makes no second story");
    }

    /** Lets all write at the same time, and tells how many came to the end. */
    private int write(List<Writer> writers) throws Exception {
        String token = api.token("editor");
        try (ExecutorService desks = Executors.newVirtualThreadPerTaskExecutor()) {
            int ended = 0;
            for (Future<Boolean> one : desks.invokeAll(writers.stream().map(writer -> (Callable<Boolean>) () -> writer.write(token)).toList())) {
                ended += one.get() ? 1 : 0;
            }
            return ended;
        }
    }

    private static List<Saved> answered(List<Writer> writers) {
        return writers.stream().flatMap(writer -> writer.answered().stream()).toList();
    }

    /**
     * Every story has all its revisions, those that were answered with what was sent, an audit line for each, and the
     * newest as its draft and in its state.
     */
    private void assertWhole(List<Saved> answered) {
        String editor = api.token("editor");
        String administrator = api.token("administrator");
        Set<String> stories = stories(editor);
        for (Saved saved : answered) {
            assertTrue(stories.contains(saved.id()), () -> "Lost: " + saved);
        }
        for (String id : stories) {
            Answer revisions = api.read("stories/" + id + "/revisions", editor);
            List<Integer> numbers = numbers(revisions, "number");
            int newest = numbers.getFirst();
            assertEquals(IntStream.rangeClosed(1, newest).boxed().toList().reversed(), numbers, id);
            assertEquals(numbers, numbers(api.read("audit?item=" + id, administrator), "toRevision"), id);
            JsonNode titles = revisions.json().path("items");
            for (Saved saved : answered) {
                if (saved.id().equals(id)) {
                    assertEquals(saved.title(), titles.path(newest - saved.revision()).at("/titles/nl").asText(), saved::toString);
                }
            }
            JsonNode story = api.read("stories/" + id, editor).json();
            assertEquals(newest, story.path("revision").asInt(), id);
            assertEquals(titles.at("/0/titles/nl").asText(), Writer.title(story.path("draft")), id);
            assertEquals(newest, story.at("/languages/nl/revision").asInt(), id);
        }
    }

    private static List<Integer> numbers(Answer page, String field) {
        List<Integer> numbers = new ArrayList<>();
        page.json().path("items").forEach(item -> numbers.add(item.path(field).asInt()));
        return numbers;
    }

    private Set<String> stories(String token) {
        Set<String> ids = new HashSet<>();
        String query = "?limit=100&q=" + TITLES.replace(" ", "%20");
        JsonNode page = api.read("stories" + query, token).json();
        page.path("items").forEach(item -> ids.add(item.path("id").asText()));
        assertEquals(page.path("total").asInt(), ids.size());
        return ids;
    }
}
