package nl.dutchtechzone.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.LocalServices;
import nl.dutchtechzone.local.ServerProcess;

/**
 * Makes the JVM's ahead-of-time cache of the backend: a portal of its own is filled, started and asked what visitors ask,
 * and the JVM writes down what it loaded. A start takes less than half the time with it. It is bound to the build and to the JDK.
 */
public final class Training {

    private static final List<String> QUESTIONS = List.of(
            "/", "/verhalen", "/plannen/2024", "/api/v1/stories?limit=20", "/api/v1/stories?theme=ondernemen-met-ambitie",
            "/api/v1/themes", "/api/v1/plans/2024", "/api/v1/search?q=techniek", "/api/v1/openapi.json");

    private static final Duration STOPPED_WITHIN = Duration.ofMinutes(3);

    private Training() {}

    public static void main(String[] arguments) {
        Ending.of(Training::run);
    }

    private static void run() {
        System.out.println("The backend is trained to start fast, once for this build (about a minute) …");
        try {
            Path data = Files.createTempDirectory("dutch-techzone-training");
            Ending.stopsEverything(() -> WithPortal.delete(data));
            train(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while training.", e);
        }
    }

    private static void train(Path data) throws IOException, InterruptedException {
        PortalSettings settings = PortalSettings.forTests(data);
        // under another name until it is whole
        Path unfinished = Backend.AOT_CACHE.resolveSibling("app.aot.unfinished");
        LocalServices services = LocalServices.start(
                data, settings.databasePort(), settings.keycloakPort(), settings.durability());
        // in a process of its own, as each class that the training loads is loaded by each start
        ServerProcess filling = Backend.start(settings, services);
        Portal portal = new Portal(settings, services, filling);
        ContentOnce.bringIn(PortalSettings.content(), data.resolve("content.sha256"), portal.content(), new Progress());
        filling.stop(STOPPED_WITHIN);
        ServerProcess training = Backend.startForTraining(settings, services, unfinished);
        ask(settings.address());
        training.stop(STOPPED_WITHIN);
        if (!Files.exists(unfinished)) {
            throw new LocalFault("The JVM wrote no ahead-of-time cache; see " + data.resolve("backend.log"));
        }
        Files.move(unfinished, Backend.AOT_CACHE, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void ask(String address) throws IOException, InterruptedException {
        // as browsers ask without TLS; the backend would be trained for HTTP/2 too
        try (HttpClient http = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
            for (String question : QUESTIONS) {
                http.send(HttpRequest.newBuilder(URI.create(address + question)).build(), HttpResponse.BodyHandlers.discarding());
            }
        }
    }
}
