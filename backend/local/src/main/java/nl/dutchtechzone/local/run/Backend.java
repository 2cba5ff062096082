package nl.dutchtechzone.local.run;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.LocalServices;
import nl.dutchtechzone.local.ServerProcess;

/** The packaged backend as a process, and its settings for the servers of this machine. */
final class Backend {

    private static final Path JAR = Path.of("backend/portal/target/quarkus-app/quarkus-run.jar");
    /** Made by {@link Training}; a JVM for which it does not fit says so in the log and starts without it. */
    static final Path AOT_CACHE = JAR.resolveSibling("app.aot");

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Backend() {}

    static ServerProcess start(PortalSettings settings, LocalServices services) {
        return start(settings, services, List.of(Files.exists(AOT_CACHE) ? "-XX:AOTCache=" + AOT_CACHE : "-XX:AOTMode=off"));
    }

    /** Starts it so that it writes the ahead-of-time cache when it is stopped. */
    static ServerProcess startForTraining(PortalSettings settings, LocalServices services, Path cache) {
        return start(
                settings,
                services,
                List.of(
                        "-XX:AOTCacheOutput=" + cache,
                        // how often each method ran has the compiler take a core from the start for what it knows to be hot
                        "-XX:+UnlockDiagnosticVMOptions",
                        "-XX:-AOTRecordTraining"));
    }

    private static ServerProcess start(PortalSettings settings, LocalServices services, List<String> aot) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx768m",
                // for a heap as small as this; the JVM's own choice spends a tenth of the processor's time on marking
                "-XX:+UseSerialGC",
                // each first touch of a page costs, and these are 512 times larger
                "-XX:+UseTransparentHugePages",
                // smaller objects, and so fewer pages to touch
                "-XX:+UseCompactObjectHeaders",
                // what runs a few times while starting isn't worth compiling
                "-XX:CompileThresholdScaling=3"));
        command.addAll(aot);
        command.addAll(List.of("-jar", JAR.toString()));
        ServerProcess backend = ServerProcess.start(
                "The backend", settings.data().resolve("backend.log"), environment(settings, services), command);
        backend.await(Duration.ofMinutes(2), () -> isReady(settings));
        return backend;
    }

    static Map<String, String> environment(PortalSettings settings, LocalServices services) {
        Map<String, String> environment = new LinkedHashMap<>();
        services.settings().forEach((name, value) -> environment.put(asVariable(name), value));
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(settings.portalPort()));
        // The local sign-ins are known to everyone, so only this machine may reach them.
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("PORTAL_PUBLIC_ADDRESS", settings.address());
        environment.put("PORTAL_SITE_DIRECTORY", Path.of("frontend/dist").toAbsolutePath().toString());
        // a receiver of webhooks on this machine can be tried
        environment.put("PORTAL_OUTGOING_ALLOW_LOOPBACK", "true");
        environment.put("PORTAL_PRIVACY_ERASURES", settings.data().resolve("erasures").toString());
        return environment;
    }

    static boolean isReady(PortalSettings settings) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(settings.address() + "/q/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while waiting for the backend.", e);
        }
    }

    private static String asVariable(String property) {
        return property.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }
}
