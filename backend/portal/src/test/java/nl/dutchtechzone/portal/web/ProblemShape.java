package nl.dutchtechzone.portal.web;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import nl.dutchtechzone.portal.api.JsonBody;

/** The one shape that every refusal has. */
final class ProblemShape {

    private ProblemShape() {}

    /** What differs from it in an answer; empty when nothing does. */
    static List<String> differences(Response answer, int status, String path) {
        List<String> found = new ArrayList<>();
        if (answer.statusCode() != status) {
            found.add("status " + answer.statusCode() + " instead of " + status + " " + answer.asString());
            return found;
        }
        if (!"application/problem+json".equals(String.valueOf(answer.contentType()).replaceFirst(";.*", ""))) {
            found.add("media type " + answer.contentType());
            return found;
        }
        JsonNode body = JsonBody.of(answer);
        expect(found, "type", body.path("type").asText().matches("/problems/[a-z-]+"));
        expect(found, "title", !body.path("title").asText().isBlank());
        expect(found, "detail", body.path("detail").asText().endsWith("."));
        expect(found, "status", body.path("status").intValue() == status);
        expect(found, "instance " + body.path("instance"), path.equals(body.path("instance").asText()));
        expect(found, "errors", body.path("errors").isArray());
        expect(found, "kept by " + answer.header("Cache-Control"), String.valueOf(answer.header("Cache-Control")).contains("no-store"));
        expect(found, "tells of its making", !answer.asString().matches("(?s).*(Exception|\\bat [a-z]+\\.[a-z]+\\.).*"));
        return found;
    }

    private static void expect(List<String> found, String what, boolean holds) {
        if (!holds) {
            found.add(what);
        }
    }
}
