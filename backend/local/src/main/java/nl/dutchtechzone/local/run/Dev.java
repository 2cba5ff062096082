package nl.dutchtechzone.local.run;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.LocalServices;
import nl.dutchtechzone.local.Ports;
import nl.dutchtechzone.local.ServerProcess;
import nl.dutchtechzone.local.content.ContentAddress;

/** {@code make dev}: both sides from their sources, each change at once on the screen. */
public final class Dev {

    private Dev() {}

    public static void main(String[] arguments) {
        Ending.of(Dev::run);
    }

    private static void run() {
        PortalSettings settings = PortalSettings.fromEnvironment();
        TheOneRunning one = TheOneRunning.on(settings.data());
        one.claim();
        Ending.stopsEverything(one::release);
        Progress progress = new Progress();
        progress.say("MariaDB and Keycloak are starting");
        LocalServices services = LocalServices.start(
                settings.data(), settings.databasePort(), settings.keycloakPort(), settings.durability());

        ServerProcess backend = backend(settings, services);
        backend.await(Duration.ofMinutes(5), () -> Backend.isReady(settings));
        ContentOnce.bringIn(
                PortalSettings.content(),
                settings.data().resolve("content.sha256"),
                ContentAddress.local(settings.address(), services.identity().address()),
                progress);

        int port = Ports.fromEnvironment("FRONTEND_PORT", 5173);
        ServerProcess frontend = frontend(settings, port);
        progress.say("Open http://localhost:" + port + "; Ctrl-C stops everything");
        frontend.awaitEnd(Duration.ofDays(30));
        throw new LocalFault("The frontend's server ended, so everything is stopped.");
    }

    private static ServerProcess backend(PortalSettings settings, LocalServices services) {
        Map<String, String> environment = new HashMap<>(Backend.environment(settings, services));
        // pages come from the frontend's server; those of the last build would be old, or not there
        environment.put("PORTAL_SITE_DIRECTORY", "");
        // With one worker, as on two processors, Quarkus 3.33 waits for ever for what it put in this pool under JDK 25.
        environment.put("MAVEN_OPTS", "-Djava.util.concurrent.ForkJoinPool.common.parallelism=4");
        return ServerProcess.startVisibly(
                "quarkus:dev",
                Path.of("backend"),
                environment,
                List.of("./mvnw", "-q", "-pl", "portal", "-am", "compile", "quarkus:dev", "-Dquarkus.console.enabled=false",
                        // else it asks, and waits for, who starts it whether its makers may be told
                        "-Dquarkus.analytics.disabled=true"));
    }

    private static ServerProcess frontend(PortalSettings settings, int port) {
        Map<String, String> environment = new HashMap<>();
        environment.put("BACKEND_URL", settings.address());
        environment.put("PORT", Integer.toString(port));
        return ServerProcess.startVisibly("vite", Path.of("frontend"), environment, List.of("npm", "run", "dev"));
    }
}
