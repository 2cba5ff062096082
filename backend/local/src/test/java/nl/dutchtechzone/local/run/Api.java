package nl.dutchtechzone.local.run;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** The portal's API as any client sees it. Every answer is given as it is; only no answer is an exception. */
final class Api {

    /** What was answered. */
    record Answer(int status, HttpHeaders headers, byte[] body) {

        String header(String name) {
            return headers.firstValue(name).orElse("");
        }

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        @Override
        public String toString() {
            return status + " " + headers.map() + " " + new String(body, StandardCharsets.UTF_8);
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Longer than the portal waits for anything; who waits longer was forgotten. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;
    private final URI tokens;

    Api(String portal, String issuer) {
        this.portal = URI.create(portal);
        this.tokens = URI.create(issuer + "/protocol/openid-connect/token");
    }

    /** An access token of one of the local sign-ins, whose password is the name. */
    String token(String name) {
        Answer answer = send(HttpRequest.newBuilder(tokens)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("grant_type=password&client_id=portal&username=" + name + "&password=" + name)));
        if (answer.status != 200) {
            throw new AssertionError("No token: " + answer);
        }
        return answer.json().path("access_token").asText();
    }

    /** Asks as a visitor. */
    Answer get(String path) {
        return send(HttpRequest.newBuilder(portal.resolve(path)));
    }

    /** Asks at the desk, with a path below {@code /api/v1/desk/}. */
    Answer read(String path, String token) {
        return send(desk(path, token));
    }

    /** Creates a story; sent again with the same key it is the same story. */
    Answer create(ObjectNode draft, String key, String token) {
        return send(desk("stories", token).header("Idempotency-Key", key).POST(BodyPublishers.ofString(draft.toString())));
    }

    Answer save(String id, ObjectNode draft, String eTag, String token) {
        return send(desk("stories/" + id, token).header("If-Match", eTag).PUT(BodyPublishers.ofString(draft.toString())));
    }

    /** Publishes the story that a create or a save answered with, in Dutch. */
    Answer publish(Answer story, String token) {
        return publish("stories", story, token);
    }

    Answer publish(String collection, Answer item, String token) {
        return send(desk(collection + "/" + item.json().path("id").asText() + "/_publish", token)
                .header("If-Match", item.header("ETag"))
                .POST(BodyPublishers.ofString("{\"language\": \"nl\"}")));
    }

    /** Sends JSON to a path below {@code /api/v1/desk/}. */
    Answer post(String path, String json, String token) {
        return send(desk(path, token).POST(BodyPublishers.ofString(json)));
    }

    Answer put(String path, String json, String eTag, String token) {
        return send(desk(path, token).header("If-Match", eTag).PUT(BodyPublishers.ofString(json)));
    }

    /** A draft as small as it can be published. */
    static ObjectNode story(String title) {
        ObjectNode draft = JSON.createObjectNode();
        ObjectNode text = draft.putObject("texts").putObject("nl").put("title", title).put("summary", "Waar het over gaat.");
        text.putObject("body").put("type", "doc").putArray("content").addObject().put("type", "paragraph")
                .putArray("content").addObject().put("type", "text").put("text", "Er was eens.");
        return draft;
    }

    private HttpRequest.Builder desk(String path, String token) {
        return HttpRequest.newBuilder(portal.resolve("/api/v1/desk/" + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request) {
        try {
            HttpResponse<byte[]> answer = http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), answer.headers(), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
