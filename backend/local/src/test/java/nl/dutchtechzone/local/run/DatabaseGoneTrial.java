package nl.dutchtechzone.local.run;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import nl.dutchtechzone.local.run.Api.Answer;
import org.junit.jupiter.api.Test;

/** MariaDB is killed and stays away for a while, under a backend that runs on. */
class DatabaseGoneTrial extends PortalTrial {

    private static final Duration AWAY = Duration.ofSeconds(Integer.getInteger("trial.seconds", 10));

    @Test
    void whatIsInMemoryIsAnsweredEverythingElseIsUnavailableAndAllComesBack() throws Exception {
        Answer story = api.create(Api.story("Outage trial"), UUID.randomUUID().toString(), api.token("editor"));
        assertEquals(200, api.publish(story, api.token("publisher")).status());
        Answer draft = api.create(Api.story("Outage draft"), UUID.randomUUID().toString(), api.token("editor"));
        Map<String, Answer> remembered = new LinkedHashMap<>();
        for (String path : List.of("/", "/verhalen", "/verhalen/outage-trial", "/api/v1/stories", "/api/v1/stories/outage-trial",
                "/api/v1/search?q=outage")) {
            remembered.put(path, api.get(path));
            assertEquals(200, remembered.get(path).status(), path);
        }
        String editor = api.token("editor");
        String publisher = api.token("publisher");

        portal.database().kill();
        long end = System.nanoTime() + AWAY.toNanos();
        int round = 0;
        while (System.nanoTime() < end) {
            round++;
            for (String path : remembered.keySet()) {
                assertArrayEquals(remembered.get(path).body(), api.get(path).body(), path);
            }
            assertAllUnavailable(questions(round, draft, editor, publisher));
            assertUnavailable("page", api.get("/verhalen/never-" + round));
            assertEquals(200, api.get("/q/health/live").status());
            assertEquals(503, api.get("/q/health/ready").status());
        }
        System.out.printf("Everything was asked %d times in %d s without the database%n", round, AWAY.toSeconds());

        portal.database().startAgain();
        String again = api.token("editor");
        long process = portal.backend().id();
        portal.await("The window answers what it was not asked before", RECOVERY,
                () -> isBack(api.get("/api/v1/stories?q=outage").status(), 200));
        portal.await("The desk takes new stories", RECOVERY, () -> isBack(
                api.create(Api.story("Back"), UUID.randomUUID().toString(), again).status(), 201));
        portal.await("The backend is ready", RECOVERY, () -> isBack(api.get("/q/health/ready").status(), 200));
        assertEquals(process, portal.backend().id());
        Answer kept = api.read("stories/" + draft.json().path("id").asText(), again);
        assertEquals(draft.header("ETag"), kept.header("ETag"), "What was refused changed nothing");
    }

    private static boolean isBack(int status, int expected) {
        assertTrue(status == expected || status == 503, () -> "Neither out nor back: " + status);
        return status == expected;
    }

    /** What can only be answered with the database. */
    private Map<String, Supplier<Answer>> questions(int round, Answer draft, String editor, String publisher) {
        String id = draft.json().path("id").asText();
        Map<String, Supplier<Answer>> questions = new LinkedHashMap<>();
        questions.put("list", () -> api.get("/api/v1/stories?q=never" + round));
        questions.put("filter", () -> api.get("/api/v1/actions?q=never" + round));
        questions.put("story", () -> api.get("/api/v1/stories/never-" + round));
        questions.put("picture", () -> api.get("/api/v1/media/" + id + "/renditions/320"));
        questions.put("desk list", () -> api.read("stories", editor));
        questions.put("desk story", () -> api.read("stories/" + id, editor));
        questions.put("me", () -> api.read("me", editor));
        questions.put("create", () -> api.create(Api.story("Refused"), "refused-" + round, editor));
        questions.put("save", () -> api.save(id, Api.story("Refused"), draft.header("ETag"), editor));
        questions.put("publish", () -> api.publish(draft, publisher));
        return questions;
    }

    private static void assertAllUnavailable(Map<String, Supplier<Answer>> questions) throws Exception {
        Map<String, Future<Answer>> answers = new LinkedHashMap<>();
        try (ExecutorService all = Executors.newVirtualThreadPerTaskExecutor()) {
            questions.forEach((name, question) -> answers.put(name, all.submit(question::get)));
        }
        for (String name : answers.keySet()) {
            Answer answer = answers.get(name).get();
            assertUnavailable(name, answer);
            assertProblem(name, answer);
        }
    }
}
