package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dutchtechzone.local.LocalFault;

/** Asks one address as fast as it is answered, over connections that stay open. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");
    /** One for each processor of the machine that the aims are set for, so that no processor stands idle. */
    private static final int THREADS = 2;
    private static final int CONNECTIONS = 32;

    /** What one turn gave, and what its script told of it. */
    record Turn(double perSecond, int requests, String told) {}

    private Wrk() {}

    /** Asks from many clients at once. */
    static Turn ask(URI address, Duration duration) {
        return run(List.of("-t", THREADS + "", "-c", CONNECTIONS + ""), address, duration);
    }

    /** Sends what a script makes, from so many clients at once. */
    static Turn send(URI address, Path script, int clients, Duration duration) {
        return run(List.of("-t", "1", "-c", clients + "", "-s", script.toString()), address, duration);
    }

    private static Turn run(List<String> how, URI address, Duration duration) {
        List<String> command = new ArrayList<>(List.of("wrk", "-d", duration.toSeconds() + "s", "--timeout", "10s"));
        command.addAll(how);
        command.add(address.toString());
        String output = output(command);
        Matcher rate = RATE.matcher(output);
        Matcher count = COUNT.matcher(output);
        if (!rate.find() || !count.find() || FAILED.matcher(output).find()) {
            throw new LocalFault("wrk on " + address + ": " + output);
        }
        return new Turn(Double.parseDouble(rate.group(1)), Integer.parseInt(count.group(1)), output);
    }

    private static String output(List<String> command) {
        try {
            Process wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
            String output = new String(wrk.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            wrk.waitFor();
            return output;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }
}
