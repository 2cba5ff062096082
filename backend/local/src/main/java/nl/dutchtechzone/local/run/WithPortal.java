package nl.dutchtechzone.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.dutchtechzone.local.Directories;
import nl.dutchtechzone.local.ServerProcess;

/**
 * Starts a portal of its own (free ports, empty data, the region's content), runs the given command against it and
 * ends with the command's exit code; nothing stays. The command finds {@code PORTAL_URL}, {@code KEYCLOAK_URL},
 * {@code DATABASE_URL}, {@code DATABASE_PASSWORD} and {@code BACKEND_PID} in its environment.
 */
public final class WithPortal {

    private WithPortal() {}

    public static void main(String[] command) {
        Ending.of(() -> System.exit(run(List.of(command))));
    }

    private static int run(List<String> command) {
        return ServerProcess.startVisibly(command.getFirst(), Path.of("").toAbsolutePath(), start(), command)
                .awaitEnd(Duration.ofHours(2));
    }

    /** Starts one that ends with this process, and gives what tells where it is: the environment of a command. */
    public static Map<String, String> start() {
        try {
            Path data = Files.createTempDirectory("dutch-techzone-portal");
            Ending.stopsEverything(() -> delete(data));
            return environment(Portal.start(PortalSettings.forTests(data), new Progress()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> environment(Portal portal) {
        Map<String, String> environment = new HashMap<>();
        environment.put("PORTAL_URL", portal.settings().address());
        environment.put("KEYCLOAK_URL", portal.services().identity().address());
        environment.put("DATABASE_URL", portal.services().database().url());
        environment.put("DATABASE_PASSWORD", portal.services().database().password());
        environment.put("BACKEND_PID", Long.toString(portal.backend().id()));
        return environment;
    }

    static void delete(Path data) {
        try {
            Directories.delete(data);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
