package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.dutchtechzone.local.LocalFault;

/** Asks one address as fast as it is answered, over several connections that stay open. */
final class Wrk {

    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s+([0-9.]+)");
    private static final Pattern COUNT = Pattern.compile("(\\d+) requests in");
    private static final Pattern FAILED = Pattern.compile("Non-2xx or 3xx responses: .*|Socket errors: .*");
    /** One for each processor of the machine that the aims are set for, so that no processor stands idle. */
    private static final String THREADS = "2";
    private static final String CONNECTIONS = "32";

    /** What one turn gave. */
    record Turn(double perSecond, long requests) {}

    private final Duration duration;

    Wrk(Duration duration) {
        this.duration = duration;
    }

    Turn ask(URI address) {
        String output = run(address);
        Matcher rate = RATE.matcher(output);
        Matcher count = COUNT.matcher(output);
        if (!rate.find() || !count.find() || FAILED.matcher(output).find()) {
            throw new LocalFault("wrk on " + address + ": " + output);
        }
        return new Turn(Double.parseDouble(rate.group(1)), Long.parseLong(count.group(1)));
    }

    private String run(URI address) {
        try {
            Process wrk = new ProcessBuilder("wrk", "-t", THREADS, "-c", CONNECTIONS,
                    "-d", duration.toSeconds() + "s", "--timeout", "10s", address.toString())
                    .redirectErrorStream(true)
                    .start();
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
