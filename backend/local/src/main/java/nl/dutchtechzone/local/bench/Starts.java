package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dutchtechzone.local.Directories;
import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.Ports;
import nl.dutchtechzone.local.ServerProcess;

/** Starts second backends on the same data, with the very command and environment of the one that runs. */
final class Starts {

    private static final double AIM_S = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Path running;

    Starts(long backend) {
        this.running = Path.of("/proc", Long.toString(backend));
    }

    void measure(int times, Report report) throws IOException {
        List<String> command = strings("cmdline");
        boolean cached = command.stream().anyMatch(part -> part.startsWith("-XX:AOTCache="));
        List<Double> seconds = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            seconds.add(start(command));
        }
        double median = Numbers.median(seconds);
        report.heading("Starting the backend, from the start of its process to the first list");
        report.row(cached ? "start with the AOT cache" : "start without an AOT cache", String.format(Locale.ROOT, "%.2f s", median),
                "≤ %.0f s".formatted(AIM_S), median <= AIM_S);
    }

    private double start(List<String> command) throws IOException {
        int port = Ports.free();
        Path folder = Files.createTempDirectory("dtz-bench");
        Map<String, String> environment = environment();
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        URI list = URI.create("http://127.0.0.1:" + port + Questions.LIST);
        long before = System.nanoTime();
        try (ServerProcess backend =
                ServerProcess.start("A second backend", folder.resolve("log"), environment, command)) {
            long deadline = before + PATIENCE.toNanos();
            while (!answers(port, list)) {
                if (!backend.isAlive() || System.nanoTime() > deadline) {
                    throw new LocalFault("A second backend does not start: " + Files.readString(folder.resolve("log")));
                }
                Meter.pause(Duration.ofMillis(10));
            }
            return (System.nanoTime() - before) / 1e9;
        } finally {
            Directories.delete(folder);
        }
    }

    private boolean answers(int port, URI list) {
        if (!Ports.answers(port)) {
            return false;
        }
        return Http.get(list).status() == 200;
    }

    private Map<String, String> environment() throws IOException {
        Map<String, String> environment = new HashMap<>();
        for (String variable : strings("environ")) {
            int equals = variable.indexOf('=');
            if (equals > 0) {
                environment.put(variable.substring(0, equals), variable.substring(equals + 1));
            }
        }
        return environment;
    }

    private List<String> strings(String file) throws IOException {
        byte[] bytes = Files.readAllBytes(running.resolve(file));
        return List.of(new String(bytes, StandardCharsets.UTF_8).split("\0"));
    }
}
