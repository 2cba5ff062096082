package nl.dutchtechzone.portal.site;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Optional;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the window as any client does, so that a page can never show what the API does not. */
@Singleton
class WindowReader {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** An answer: its JSON where it is 200, the new address where it moved. */
    record Read(int status, JsonNode json, String location) {

        boolean isGood() {
            return status == 200;
        }
    }

    private final HttpClient client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final String origin;

    WindowReader(@ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "portal.site.window", defaultValue = "") Optional<String> window) {
        this.origin = window.filter(address -> !address.isBlank()).orElse("http://127.0.0.1:" + port);
    }

    Read read(String address) {
        try {
            HttpResponse<byte[]> answer = client.send(HttpRequest.newBuilder(URI.create(origin + address)).timeout(PATIENCE)
                    .header("Accept", "application/json").build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Read(answer.statusCode(), answer.statusCode() == 200 ? Json.MAPPER.readTree(answer.body()) : null,
                    answer.headers().firstValue("Location").orElse(null));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
