package nl.dutchtechzone.local.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import nl.dutchtechzone.local.Directories;
import nl.dutchtechzone.local.LocalDatabase;
import nl.dutchtechzone.local.LocalDatabase.Durability;
import nl.dutchtechzone.local.LocalIdentity;
import nl.dutchtechzone.local.LocalServices;
import nl.dutchtechzone.local.Ports;
import nl.dutchtechzone.local.ServerProcess;

/**
 * The packaged backend on a real MariaDB and Keycloak, parts of which a trial takes away and gives back. One for all
 * trials of a run; its logs stay, so that one can see why a trial failed.
 */
final class TrialPortal {

    private static final Path DATA = Path.of("backend/local/target/trial").toAbsolutePath();
    private static TrialPortal running;

    private final PortalSettings settings;
    private final LocalServices services;
    private final Api api;
    private ServerProcess backend;
    private int backends;

    private TrialPortal(PortalSettings settings) {
        this.settings = settings;
        this.services = LocalServices.start(
                settings.data(), settings.databasePort(), settings.keycloakPort(), settings.durability());
        this.api = new Api(settings.address(), services.identity().address());
        startBackend();
    }

    static synchronized TrialPortal running() {
        if (running == null) {
            try {
                Directories.delete(DATA);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::closeAll));
            // As in production: only then a lost save is the portal's fault.
            running = new TrialPortal(new PortalSettings(DATA, Ports.free(), Ports.free(), Ports.free(), Durability.FULL));
        }
        return running;
    }

    Api api() {
        return api;
    }

    LocalDatabase database() {
        return services.database();
    }

    LocalIdentity identity() {
        return services.identity();
    }

    ServerProcess backend() {
        return backend;
    }

    /** Starts the backend and waits until it is ready. */
    void startBackend() {
        keepLog();
        backend = Backend.start(settings, services);
        backends++;
    }

    /** Another backend on the same database, to be closed by who asked for it. */
    Node anotherNode() {
        PortalSettings own = new PortalSettings(DATA.resolve("other-node"), Ports.free(), settings.keycloakPort(),
                settings.databasePort(), settings.durability());
        return new Node(Backend.start(own, services), new Api(own.address(), services.identity().address()));
    }

    record Node(ServerProcess backend, Api api) implements AutoCloseable {

        @Override
        public void close() {
            backend.close();
        }
    }

    /** Waits for what is to come by itself, and says how long that took. */
    void await(String what, Duration patience, BooleanSupplier condition) {
        long begun = System.nanoTime();
        backend.await(patience, condition);
        System.out.printf("%s after %d ms%n", what, Duration.ofNanos(System.nanoTime() - begun).toMillis());
    }

    /** Gives everything back, for the next trial. */
    void mend() {
        if (!database().isAlive()) {
            database().startAgain();
        }
        if (!identity().isAlive()) {
            identity().startAgain();
        }
        if (!backend.isAlive()) {
            startBackend();
        }
    }

    /** A new process would write over the log of the one before. */
    private void keepLog() {
        try {
            if (backends > 0) {
                Files.move(DATA.resolve("backend.log"), DATA.resolve("backend-" + backends + ".log"));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
