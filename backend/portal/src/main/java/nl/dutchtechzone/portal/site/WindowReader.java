package nl.dutchtechzone.portal.site;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import jakarta.inject.Singleton;
import java.util.Optional;
import nl.dutchtechzone.portal.web.Json;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Reads the window as any client does, so that a page can never show what the API does not. */
@Singleton
class WindowReader {

    private static final int PATIENCE_MS = 10_000;
    private static final int AT_ONCE = 64;

    /** An answer: its JSON where it is 200, the new address where it moved. */
    record Read(int status, JsonNode json, String location) {

        boolean isGood() {
            return status == 200;
        }
    }

    private final HttpClient client;
    private final String origin;

    WindowReader(Vertx vertx, @ConfigProperty(name = "quarkus.http.port") int port,
            @ConfigProperty(name = "portal.site.window", defaultValue = "") Optional<String> window) {
        // the client that is loaded anyway; the JDK's brings 700 classes more, most of them for TLS and HTTP/2
        this.client = vertx.createHttpClient(new HttpClientOptions().setConnectTimeout(PATIENCE_MS), new PoolOptions().setHttp1MaxSize(AT_ONCE));
        this.origin = window.filter(address -> !address.isBlank()).orElse("http://127.0.0.1:" + port);
    }

    Read read(String address) {
        return client.request(new RequestOptions().setAbsoluteURI(origin + address).setTimeout(PATIENCE_MS).putHeader("Accept", "application/json"))
                .compose(WindowReader::send)
                .toCompletionStage().toCompletableFuture().join();
    }

    private static Future<Read> send(HttpClientRequest request) {
        // who listens after it was sent may miss the beginning of the answer, or all of it
        Future<Read> read = request.response().compose(answer -> answer.body().map(body -> read(answer, body)));
        request.end();
        return read;
    }

    private static Read read(HttpClientResponse answer, Buffer body) {
        return new Read(answer.statusCode(), answer.statusCode() == 200 ? Json.read(body.toString(), JsonNode.class) : null,
                answer.getHeader("Location"));
    }
}
