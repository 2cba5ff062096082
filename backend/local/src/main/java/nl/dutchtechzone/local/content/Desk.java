package nl.dutchtechzone.local.content;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import nl.dutchtechzone.local.LocalFault;

/** The portal's desk over HTTP, as the client that brings content in. */
final class Desk {

    /** What the desk said. */
    record Answer(int status, JsonNode body, String eTag) {

        boolean isGood() {
            return status >= 200 && status < 300;
        }
    }

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int TRIES = 6;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final ContentAddress address;
    private final SignIn signIn;

    Desk(ContentAddress address) {
        this.address = address;
        this.signIn = new SignIn(http, address);
    }

    /** The name under which the desk knows this client. */
    String ownName() {
        Answer me = send("GET", "/desk/me", Map.of(), BodyPublishers.noBody());
        if (!me.isGood()) {
            throw new LocalFault("The portal does not let " + address.client() + " in: "
                    + me.body().path("detail").asText("status " + me.status()));
        }
        return me.body().path("name").asText();
    }

    Answer get(String path) {
        return send("GET", path, Map.of(), BodyPublishers.noBody());
    }

    Answer create(String path, JsonNode draft) {
        return send("PUT", path, Map.of("If-None-Match", "*", "Content-Type", "application/json"), json(draft));
    }

    Answer create(String path, Path picture, String type) {
        try {
            Map<String, String> headers = Map.of("If-None-Match", "*", "Content-Type", type);
            return send("PUT", path, headers, BodyPublishers.ofFile(picture));
        } catch (IOException e) {
            throw new LocalFault("Cannot read " + picture + ".", e);
        }
    }

    Answer save(String path, JsonNode draft, String eTag) {
        return send("PUT", path, Map.of("If-Match", eTag, "Content-Type", "application/json"), json(draft));
    }

    Answer post(String path, JsonNode body) {
        return send("POST", path, Map.of("Content-Type", "application/json"), json(body));
    }

    Answer act(String path, JsonNode request, String eTag) {
        return send("POST", path, Map.of("If-Match", eTag, "Content-Type", "application/json"), json(request));
    }

    private Answer send(String method, String path, Map<String, String> headers, BodyPublisher body) {
        for (int tried = 1; ; tried++) {
            HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address.api() + path))
                    .timeout(Duration.ofMinutes(2))
                    .header("Authorization", "Bearer " + signIn.token())
                    .method(method, body);
            headers.forEach(request::header);
            HttpResponse<byte[]> response = send(request.build());
            // Unavailable for a moment, or asked to slow down: the desk says when to come back.
            if ((response.statusCode() != 503 && response.statusCode() != 429) || tried == TRIES) {
                return new Answer(
                        response.statusCode(),
                        parse(response.body()),
                        response.headers().firstValue("ETag").orElse(""));
            }
            pause(response.headers().firstValueAsLong("Retry-After").orElse(1));
        }
    }

    private HttpResponse<byte[]> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofByteArray());
        } catch (IOException e) {
            throw new LocalFault("The portal at " + address.api() + " does not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }

    private static JsonNode parse(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException notJson) {
            return JSON.createObjectNode();
        }
    }

    private static BodyPublisher json(JsonNode body) {
        return BodyPublishers.ofString(body.toString());
    }

    private static void pause(long seconds) {
        try {
            Thread.sleep(Duration.ofSeconds(Math.clamp(seconds, 1, 30)));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }
}
