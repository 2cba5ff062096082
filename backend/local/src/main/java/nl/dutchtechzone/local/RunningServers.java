package nl.dutchtechzone.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/**
 * The servers that processes of this library started, one file each, so that those whose starter was killed are
 * found and stopped the next time. A process is known by its id and its start: ids are used again.
 */
final class RunningServers {

    private record Known(long id, Instant start) {

        static Known of(ProcessHandle process) {
            return new Known(process.pid(), process.info().startInstant().orElse(Instant.EPOCH));
        }

        static Known parse(String line) {
            String[] parts = line.split(" ");
            return new Known(Long.parseLong(parts[0]), Instant.parse(parts[1]));
        }

        /** The process, if it still runs. A start is known to 10 ms, and computed from the machine's start. */
        Optional<ProcessHandle> alive() {
            return ProcessHandle.of(id).filter(process -> Duration.between(start, Known.of(process).start)
                    .abs()
                    .compareTo(Duration.ofSeconds(2)) < 0);
        }

        @Override
        public String toString() {
            return id + " " + start;
        }
    }

    private RunningServers() {}

    static void add(ProcessHandle server) {
        stopOrphans();
        try {
            Files.createDirectories(directory());
            Files.write(
                    file(server),
                    List.of(Known.of(server).toString(), Known.of(ProcessHandle.current()).toString()));
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
    static void stopOrphans() {
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
        List<String> lines = Files.exists(file) ? Files.readAllLines(file) : List.of();
        if (lines.size() < 2 || Known.parse(lines.get(1)).alive().isPresent()) {
            return;
        }
        Known.parse(lines.get(0)).alive().ifPresent(RunningServers::stop);
        Files.deleteIfExists(file);
    }

    private static void stop(ProcessHandle server) {
        server.destroy();
        try {
            server.onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException stubborn) {
            server.destroyForcibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (java.util.concurrent.ExecutionException e) {
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
