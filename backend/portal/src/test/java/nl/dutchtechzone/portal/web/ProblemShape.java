package nl.dutchtechzone.portal.web;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;

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
        JsonPath body = answer.jsonPath();
        expect(found, "type", String.valueOf(body.getString("type")).matches("/problems/[a-z-]+"));
        expect(found, "title", !String.valueOf(body.getString("title")).isBlank());
        expect(found, "detail", String.valueOf(body.getString("detail")).endsWith("."));
        expect(found, "status", body.getInt("status") == status);
        expect(found, "instance " + body.getString("instance"), path.equals(body.getString("instance")));
        expect(found, "errors", body.get("errors") instanceof List);
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
