package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A server that runs as a process of its own, with its output in a file. */
public final class ServerProcess implements AutoCloseable {

    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));

    private final String name;
    private final Path log;
    private final Process process;

    private ServerProcess(String name, Path log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    public static ServerProcess start(String name, Path log, Map<String, String> environment, List<String> command) {
        try {
            Files.createDirectories(log.getParent());
            ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(command))
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile());
            builder.environment().putAll(environment);
            ServerProcess started = new ServerProcess(name, log, builder.start());
            RunningServers.add(started.process.toHandle());
            return started;
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start " + name, e);
        }
    }

    /** Ctrl-C in a terminal reaches every process of its session; the servers are to be stopped one after another. */
    private static List<String> inItsOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        return whole;
    }

    /** Waits until the server answers; a server that ended or takes too long is a fault that names its log. */
    public void await(Duration patience, BooleanSupplier ready) {
        Instant deadline = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LocalFault(name + " ended with code " + process.exitValue() + " while starting; see " + log);
            }
            if (Instant.now().isAfter(deadline)) {
                throw new LocalFault(name + " did not answer within " + patience.toSeconds() + " s; see " + log);
            }
            pause();
        }
    }

    /** Waits for a process that ends by itself. */
    void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LocalFault(name + " did not end within " + patience.toSeconds() + " s; see " + log);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while waiting for " + name + ".", e);
        } finally {
            close();
        }
        if (process.exitValue() != 0) {
            throw new LocalFault(name + " ended with code " + process.exitValue() + "; see " + log);
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public Path log() {
        return log;
    }

    public String name() {
        return name;
    }

    /** Asks the server to stop, and after half a minute makes it. */
    @Override
    public void close() {
        stop(Duration.ofSeconds(30));
    }

    void stop(Duration patience) {
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        RunningServers.remove(process.toHandle());
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while starting.", e);
        }
    }
}
