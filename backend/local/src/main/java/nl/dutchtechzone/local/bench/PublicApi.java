package nl.dutchtechzone.local.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import nl.dutchtechzone.local.LocalFault;

/** Asks the window as anyone could, over one connection at a time. */
final class PublicApi {

    /** What was answered, and how long that took. */
    record Answer(int status, HttpHeaders headers, byte[] body, Duration took) {

        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final URI portal;

    PublicApi(URI portal) {
        this.portal = portal;
    }

    /** The address of a path, or of an absolute address that the portal gave as its own. */
    URI address(String path) {
        return portal.resolve(path.replaceFirst("^https?://[^/]+", ""));
    }

    Answer get(String path) {
        Answer answer = ask(path);
        if (answer.status != 200) {
            throw new LocalFault("The portal answered " + answer.status + " to " + address(path) + ".");
        }
        return answer;
    }

    /** Whether the portal knows the path at all. */
    boolean has(String path) {
        return ask(path).status != 404;
    }

    private Answer ask(String path) {
        HttpRequest request = HttpRequest.newBuilder(address(path)).timeout(Duration.ofSeconds(30)).build();
        try {
            long before = System.nanoTime();
            HttpResponse<byte[]> response = http.send(request, HttpResponse.BodyHandlers.ofByteArray());
            Duration took = Duration.ofNanos(System.nanoTime() - before);
            return new Answer(response.statusCode(), response.headers(), response.body(), took);
        } catch (IOException e) {
            throw new LocalFault("The portal does not answer to " + address(path) + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }
}
