package nl.dutchtechzone.portal.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import nl.dutchtechzone.portal.api.AtOnce;
import org.junit.jupiter.api.Test;

/** What the window answers is read to its end, however fast it comes. */
class WindowReaderTest {

    private static final int READERS = 8;
    private static final int READS = 500;

    @Test
    void noAnswerIsLost() throws Exception {
        Vertx vertx = Vertx.vertx();
        try {
            HttpServer server = vertx.createHttpServer().requestHandler(request -> request.response().end("{\"asked\": \"" + request.path() + "\"}"))
                    .listen(0, "127.0.0.1").toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
            WindowReader reader = new WindowReader(vertx, server.actualPort(), Optional.empty());
            AtOnce.times(READERS, number -> {
                for (int i = 0; i < READS; i++) {
                    assertEquals("/" + number + "/" + i, reader.read("/" + number + "/" + i).json().path("asked").asText());
                }
                return null;
            });
        } finally {
            vertx.close().toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
        }
    }
}
