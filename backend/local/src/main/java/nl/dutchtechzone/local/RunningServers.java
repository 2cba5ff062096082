package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The servers that processes of this library started, one file each, so that those whose starter was killed are
 * found and stopped the next time.
 */
public final class RunningServers {

    private RunningServers() {}

    static void add(ProcessHandle server) {
        try {
            Files.createDirectories(directory());
            Files.write(
                    file(server),
                    List.of(KnownProcess.of(server).toString(), KnownProcess.of(ProcessHandle.current()).toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void remove(ProcessHandle server) {
        try {
            Files.deleteIfExists(file(server));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Stops what a killed process of this library left behind. */
    public static void stopOrphans() {
        if (!Files.isDirectory(directory())) {
            return;
        }
        try (Stream<Path> files = Files.list(directory())) {
            for (Path file : files.toList()) {
                stopIfOrphan(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void stopIfOrphan(Path file) throws IOException {
        List<String> lines = lines(file);
        if (lines.size() < 2 || KnownProcess.parse(lines.get(1)).alive().isPresent()) {
            return;
        }
        KnownProcess.parse(lines.get(0)).alive().ifPresent(RunningServers::stop);
        Files.deleteIfExists(file);
    }

    /** None when another process has just taken the file away. */
    private static List<String> lines(Path file) throws IOException {
        try {
            return Files.readAllLines(file);
        } catch (NoSuchFileException gone) {
            return List.of();
        }
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            throw new LocalFault("Cannot stop process " + server.pid() + ".", e);
        }
    }

    private static Path directory() {
        return Cache.directory().resolve("running");
    }

    private static Path file(ProcessHandle server) {
        return directory().resolve(Long.toString(server.pid()));
    }
}
