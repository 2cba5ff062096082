package nl.dutchtechzone.portal.web;

import static nl.dutchtechzone.portal.api.Someone.ADMINISTRATOR;
import static nl.dutchtechzone.portal.api.Someone.EDITOR;
import static nl.dutchtechzone.portal.api.Someone.NOBODY;
import static nl.dutchtechzone.portal.api.Someone.STRANGER;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import nl.dutchtechzone.portal.api.ApiTest;
import nl.dutchtechzone.portal.api.DeskItem;
import nl.dutchtechzone.portal.api.Drafts;
import nl.dutchtechzone.portal.api.Picture;
import nl.dutchtechzone.portal.api.Raw;
import org.junit.jupiter.api.Test;

/** Requests that lead nowhere are refused in the shape of all others. */
@QuarkusTest
class UnknownRouteTest extends ApiTest {

    @Test
    void anUnknownRouteIs404() {
        for (String path : new String[] {"/api/v1/nope", "/api/v1", "/api/v1/", "/api/v1/desk", "/api/v1/desk/nope",
                "/api/v1/desk/stories/", "/api/v1/stories/a/b", "/api/v2/stories", "/api/v1/desk/stories/nope/nope"}) {
            for (Response answer : new Response[] {NOBODY.asks().get(path), STRANGER.asks().get(path), ADMINISTRATOR.asks().get(path),
                    EDITOR.asks().contentType("application/json").body("{}").post(path)}) {
                assertEquals(List.of(), ProblemShape.differences(answer, 404, path), path);
            }
        }
    }

    @Test
    void anotherMethodIsRefusedWithThoseThatAreTaken() {
        Response answer = NOBODY.asks().delete("/api/v1/stories");
        assertEquals(List.of(), ProblemShape.differences(answer, 405, "/api/v1/stories"));
        answer.then().header("Allow", containsString("GET"));
        EDITOR.asks().patch("/api/v1/desk/stories").then().statusCode(405).header("Allow", containsString("POST"));
    }

    @Test
    void signingInIsAskedForInTheSameShape() {
        for (String path : new String[] {"/api/v1/desk/me", "/api/v1/desk/stories"}) {
            assertEquals(List.of(), ProblemShape.differences(NOBODY.asks().get(path), 401, path));
            assertEquals(List.of(), ProblemShape.differences(STRANGER.asks().get(path), 401, path));
        }
        assertEquals(List.of(), ProblemShape.differences(EDITOR.asks().get("/api/v1/desk/audit"), 403, "/api/v1/desk/audit"));
    }

    @Test
    void aBodyIsReadOnlyAfterTheRoleWasLookedAt() {
        NOBODY.asks().contentType("application/json").body("{").post("/api/v1/desk/stories").then().statusCode(401);
        ADMINISTRATOR.asks().contentType("application/json").body("{").post("/api/v1/desk/stories").then().statusCode(403);
    }

    @Test
    void whatIsNoAddressIsRefused() {
        for (String path : new String[] {"/api/v1/stories/%zz", "/api/v1/stories?tag=%zz", "/api/v1/stories/%00", "/api/v1/stories/a%2Fb",
                "/api/v1/../v1/stories/x", "//api/v1/stories/x"}) {
            String answer = Raw.answer("GET " + path + " HTTP/1.1");
            assertTrue(answer.matches("(?s)HTTP/1.1 (400|404) .*"), () -> path + ": " + answer);
        }
    }

    @Test
    void aBodyWithoutALengthIsTooLargeWhenItIs() {
        String body = Drafts.story().put("externalId", "x".repeat(1_100_000)).toString();
        EDITOR.asks().contentType("application/json").body(new java.io.ByteArrayInputStream(body.getBytes()))
                .post("/api/v1/desk/stories").then().statusCode(413).body("type", equalTo("/problems/too-large"));
    }

    @Test
    void aPictureIsTooLargeAtFifteenMegabytes() {
        String answer = Raw.answer("POST /api/v1/desk/media HTTP/1.1", "Authorization: Bearer " + EDITOR.token(),
                "Content-Type: image/png", "Content-Length: 15728641");
        assertTrue(answer.startsWith("HTTP/1.1 413 "), answer);
        Picture.upload(EDITOR, "image/png", Picture.png(1200, 900)).then().statusCode(201);
    }

    @Test
    void anItemIsOnlyThereUnderItsOwnKind() {
        DeskItem story = DeskItem.story().publish("nl");
        EDITOR.asks().get("/api/v1/desk/themes/" + story.id()).then().statusCode(404);
        EDITOR.asks().get("/api/v1/desk/media/" + story.id() + "/renditions/640").then().statusCode(404);
        NOBODY.asks().get("/api/v1/actions/" + story.id()).then().statusCode(404);
        NOBODY.asks().get("/api/v1/media/" + story.id()).then().statusCode(404);
    }
}
