package nl.dutchtechzone.portal.publishing;

import static nl.dutchtechzone.portal.api.Someone.CONTENT_IMPORT;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.PUBLISHER;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.AtOnce;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Someone;
import org.junit.jupiter.api.Test;

/** A request with an Idempotency-Key can be sent again without being done again. */
@QuarkusTest
class IdempotencyTest extends ApiTest {

    private static final String STORIES = "/api/v1/desk/stories";

    @Inject
    Sql sql;

    @Test
    void theSameRequestGivesTheSameAnswer() {
        String key = Drafts.fresh("sleutel");
        JsonNode draft = Drafts.story();
        Response first = send(EDITOR, key, draft);
        Response again = send(EDITOR, key, draft);
        first.then().statusCode(201);
        again.then().statusCode(201).header("Location", first.header("Location")).header("ETag", first.header("ETag"));
        assertEquals(first.asString(), again.asString());
        EDITOR.asks().queryParam("q", draft.at("/texts/nl/title").asText()).get(STORIES).then().body("total", equalTo(1));
    }

    @Test
    void anotherBodyIsAConflict() {
        String key = Drafts.fresh("sleutel");
        send(EDITOR, key, Drafts.story()).then().statusCode(201);
        send(EDITOR, key, Drafts.story()).then().statusCode(409);
    }

    @Test
    void anotherPersonOrRouteIsAnotherRequest() {
        String key = Drafts.fresh("sleutel");
        JsonNode draft = Drafts.story();
        String first = send(EDITOR, key, draft).then().statusCode(201).extract().path("id");
        assertNotEquals(first, send(CONTENT_IMPORT, key, draft).then().statusCode(201).extract().path("id"));
        EDITOR.asks().contentType("application/json").header("Idempotency-Key", key).body(Drafts.sector(Drafts.fresh("s")).toString())
                .post("/api/v1/desk/sectors").then().statusCode(201);
    }

    @Test
    void aRefusedRequestUsesNoKey() {
        String key = Drafts.fresh("sleutel");
        send(EDITOR, key, Drafts.json("{texts: {nl: {title: 'x', slug: 'Not A Slug'}}}")).then().statusCode(400);
        send(EDITOR, key, Drafts.story()).then().statusCode(201);
    }

    @Test
    void anActionIsDoneOnceThoughItsWriteTokenIsOldByThen() {
        DeskItem story = DeskItem.story();
        String key = Drafts.fresh("sleutel");
        Response first = publish(story, key);
        Response again = publish(story, key);
        first.then().statusCode(200);
        again.then().statusCode(200).header("ETag", first.header("ETag"));
        assertEquals(1, story.view().getList("languages.nl.publications").size());
        assertEquals(2, story.view().getInt("version"));
    }

    @Test
    void aKeyHasAReasonableLength() {
        send(EDITOR, "k".repeat(201), Drafts.story()).then().statusCode(400).body("errors[0].field", equalTo("Idempotency-Key"));
    }

    @Test
    void atTheSameTimeItIsStillDoneOnce() {
        String key = Drafts.fresh("sleutel");
        JsonNode draft = Drafts.story();
        List<Response> answers = AtOnce.times(8, i -> send(EDITOR, key, draft));
        assertTrue(answers.stream().allMatch(answer -> Set.of(201, 409).contains(answer.statusCode())));
        Set<String> made = answers.stream().filter(answer -> answer.statusCode() == 201).map(answer -> answer.header("Location")).collect(Collectors.toSet());
        assertEquals(1, made.size());
        EDITOR.asks().queryParam("q", draft.at("/texts/nl/title").asText()).get(STORIES).then().body("total", equalTo(1));
    }

    @Test
    void whatIsBeingWorkedOnIsAskedForAgain() {
        String key = Drafts.fresh("sleutel");
        JsonNode draft = Drafts.story();
        String first = send(EDITOR, key, draft).then().statusCode(201).extract().asString();
        whileRepliesAreLocked(() -> send(EDITOR, key, draft).then().statusCode(409).body("code", equalTo("in-flight")));
        assertEquals(first, send(EDITOR, key, draft).then().statusCode(201).extract().asString());
    }

    @Test
    void othersAtTheSameTimeAreOtherRequests() {
        List<Response> answers = AtOnce.times(16, i -> send(EDITOR, Drafts.fresh("sleutel"), Drafts.story()));
        answers.forEach(answer -> answer.then().statusCode(201));
    }

    /** Whoever splits a page of the index holds the gap beside it until its commit. */
    @Test
    void anotherKeyWaitsForAMoment() throws Exception {
        AtomicReference<Future<Response>> other = new AtomicReference<>();
        try (ExecutorService someone = Executors.newVirtualThreadPerTaskExecutor()) {
            whileRepliesAreLocked(() -> {
                other.set(someone.submit(() -> send(EDITOR, Drafts.fresh("sleutel"), Drafts.story())));
                while (!other.get().isDone() && !somebodyWaits()) {
                    Thread.yield();
                }
            });
            other.get().get().then().statusCode(201);
        }
    }

    private boolean somebodyWaits() {
        return sql.row("select 1 from information_schema.processlist where info like '%insert%idempotent_reply%' and id <> connection_id()", List.of(), row -> true).isPresent();
    }

    private void whileRepliesAreLocked(Runnable work) {
        QuarkusTransaction.requiringNew().run(() -> {
            sql.row("select count(*) from idempotent_reply for update", List.of(), row -> true);
            work.run();
        });
    }

    private static Response send(Someone who, String key, JsonNode draft) {
        return who.asks().contentType("application/json").header("Idempotency-Key", key).body(draft.toString()).post(STORIES);
    }

    private static Response publish(DeskItem story, String key) {
        return PUBLISHER.asks().contentType("application/json").header("Idempotency-Key", key).header("If-Match", story.etag())
                .body("{\"language\": \"nl\"}").post(story.path() + "/_publish");
    }
}
