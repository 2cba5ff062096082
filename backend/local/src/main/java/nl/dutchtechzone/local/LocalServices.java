package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Database and identity together, and the backend's settings for them. */
public final class LocalServices implements AutoCloseable {

    private final LocalDatabase database;
    private final LocalIdentity identity;

    private LocalServices(LocalDatabase database, LocalIdentity identity) {
        this.database = database;
        this.identity = identity;
    }

    /** Starts both at the same time on the data of a directory; when one does not start, neither runs. */
    public static LocalServices start(
            Path directory, int databasePort, int identityPort, LocalDatabase.Durability durability) {
        var database = aside(() -> LocalDatabase.start(directory.resolve("database"), databasePort, durability));
        var identity = aside(() -> LocalIdentity.start(directory.resolve("identity"), identityPort));
        try {
            CompletableFuture.allOf(database, identity).join();
            return new LocalServices(database.join(), identity.join());
        } catch (CompletionException e) {
            closeIfStarted(database);
            closeIfStarted(identity);
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** For one run of tests: free ports and empty data, all of it gone at {@link #close} or at the end of the JVM. */
    public static LocalServices forTests() {
        try {
            Path directory = Files.createTempDirectory("dutch-techzone-test");
            LocalServices services = start(
                    directory, Ports.free(), Ports.free(), LocalDatabase.Durability.LAST_SECOND_MAY_BE_LOST);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> services.closeAndDelete(directory)));
            return services;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The backend's settings, by the names that Quarkus knows. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url", database.url(),
                "quarkus.datasource.username", database.username(),
                "quarkus.datasource.password", database.password(),
                "quarkus.oidc.auth-server-url", identity.address());
    }

    public LocalDatabase database() {
        return database;
    }

    public LocalIdentity identity() {
        return identity;
    }

    public boolean areAlive() {
        return database.isAlive() && identity.isAlive();
    }

    @Override
    public void close() {
        identity.close();
        database.close();
    }

    private void closeAndDelete(Path directory) {
        close();
        try {
            Directories.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> CompletableFuture<T> aside(Supplier<T> start) {
        return CompletableFuture.supplyAsync(start, Thread::startVirtualThread);
    }

    private static void closeIfStarted(CompletableFuture<? extends AutoCloseable> starting) {
        starting.whenComplete((started, fault) -> {
            if (started instanceof LocalDatabase database) {
                database.close();
            } else if (started instanceof LocalIdentity identity) {
                identity.close();
            }
        });
    }
}
