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

/** A server that runs as a process of its own. */
public final class ServerProcess implements AutoCloseable {

    private static final List<Path> SETSID = List.of(Path.of("/usr/bin/setsid"), Path.of("/bin/setsid"));
    private static final List<ServerProcess> STARTED = new ArrayList<>();
    private static boolean stopping;

    private final String name;
    private final ServerLog log;
    private final Process process;

    private ServerProcess(String name, ServerLog log, Process process) {
        this.name = name;
        this.log = log;
        this.process = process;
    }

    /** Starts with the output in a file. */
    public static ServerProcess start(String name, Path log, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(command))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        try {
            Files.createDirectories(log.toAbsolutePath().getParent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return start(name, ServerLog.of(log), builder);
    }

    /** Starts in a folder with the output where this process has its own. */
    public static ServerProcess startVisibly(
            String name, Path folder, Map<String, String> environment, List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(inItsOwnSession(command))
                .directory(folder.toAbsolutePath().toFile())
                .redirectOutput(ProcessBuilder.Redirect.INHERIT)
                .redirectError(ProcessBuilder.Redirect.INHERIT);
        builder.environment().putAll(environment);
        return start(name, ServerLog.NONE, builder);
    }

    private static ServerProcess start(String name, ServerLog log, ProcessBuilder builder) {
        RunningServers.stopOrphans();
        synchronized (STARTED) {
            if (stopping) {
                throw new LocalFault(name + " is not started: everything is being stopped.");
            }
            try {
                ServerProcess server = new ServerProcess(name, log, builder.start());
                RunningServers.add(server.process.toHandle());
                STARTED.add(server);
                return server;
            } catch (IOException e) {
                throw new UncheckedIOException("cannot start " + name, e);
            }
        }
    }

    /** Ctrl-C in a terminal reaches every process of its session; the servers are to be stopped one after another. */
    private static List<String> inItsOwnSession(List<String> command) {
        List<String> whole = new ArrayList<>();
        SETSID.stream().filter(Files::isExecutable).findFirst().ifPresent(setsid -> whole.add(setsid.toString()));
        whole.addAll(command);
        return whole;
    }

    /** Stops every server that this process started, the last one first, and lets none start any more. */
    public static void closeAll() {
        List<ServerProcess> servers;
        synchronized (STARTED) {
            stopping = true;
            servers = List.copyOf(STARTED).reversed();
        }
        servers.forEach(ServerProcess::close);
    }

    /** Waits until the server answers; a server that ended or takes too long is a fault that names its log. */
    public void await(Duration patience, BooleanSupplier ready) {
        Instant deadline = Instant.now().plus(patience);
        while (!ready.getAsBoolean()) {
            if (!process.isAlive()) {
                throw new LocalFault(name + " ended with code " + process.exitValue() + " while starting" + log.asHint());
            }
            if (Instant.now().isAfter(deadline)) {
                throw new LocalFault(name + " did not answer within " + patience.toSeconds() + " s" + log.asHint());
            }
            pause();
        }
    }

    /** Waits for a process that ends by itself, and gives its exit code. */
    public int awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new LocalFault(name + " did not end within " + patience.toSeconds() + " s" + log.asHint());
            }
            return process.exitValue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted while waiting for " + name + ".", e);
        } finally {
            close();
        }
    }

    /** Like {@link #awaitEnd}, but a failure is a fault. */
    void awaitSuccess(Duration patience) {
        int code = awaitEnd(patience);
        if (code != 0) {
            throw new LocalFault(name + " ended with code " + code + log.asHint());
        }
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long id() {
        return process.pid();
    }

    /** Asks the server to stop, and after half a minute makes it. */
    @Override
    public void close() {
        stop(Duration.ofSeconds(30));
    }

    /** Ends the server at once, as a failure of the machine would. */
    public void kill() {
        try {
            process.destroyForcibly().waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        stop(Duration.ZERO);
    }

    /** Asks the server to stop, and makes it when it takes too long. */
    public void stop(Duration patience) {
        List<ProcessHandle> children = process.descendants().toList();
        process.destroy();
        try {
            if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
        children.forEach(ProcessHandle::destroy);
        synchronized (STARTED) {
            STARTED.remove(this);
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
