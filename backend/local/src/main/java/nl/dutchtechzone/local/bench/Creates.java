package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One signed-in client that creates stories, one after another: each with its revision and its audit line. */
final class Creates {

    private static final double AIM_MS = 4;
    /** Far from the numbers of the generated stories. */
    private static final int FIRST_NUMBER = 10_000_000;
    private static final int DIFFERENT = 200;
    private static final int CLIENTS_TO_WARM_UP = 4;

    private static final Pattern LATENCIES = Pattern.compile("latencies ([0-9.]+) ([0-9.]+)");
    private static final String SCRIPT = """
            local drafts = {
            %s
            }
            local number = 0
            wrk.method = "POST"
            wrk.headers["Authorization"] = "Bearer %s"
            wrk.headers["Content-Type"] = "application/json"
            request = function()
              number = number + 1
              return wrk.format(nil, nil, nil, drafts[number %% #drafts + 1])
            end
            done = function(summary, latency)
              io.write(string.format("latencies %%f %%f\\n", latency:percentile(50) / 1000, latency:percentile(95) / 1000))
            end
            """;

    /** What it cost, and its latencies in ms. */
    private record Series(Cost cost, double median, double p95) {}

    private final BenchSettings settings;
    private final Subject portal;

    Creates(BenchSettings settings, Subject portal) {
        this.settings = settings;
        this.portal = portal;
    }

    void measure(Report report) throws IOException {
        Path script = Files.createTempFile("dtz-bench", ".lua");
        try {
            Files.writeString(script, script());
            Wrk.send(portal.desk().stories(), script, CLIENTS_TO_WARM_UP, settings.warmUp());
            portal.database().flushAtEachCommit(true);
            Series kept = series(script);
            portal.database().flushAtEachCommit(false);
            Series relaxed = series(script);
            report.heading("Creating a story at the desk, one client");
            report.row("create, on disk at each commit", told(kept), "≤ %.0f ms median".formatted(AIM_MS), kept.median <= AIM_MS);
            report.row("create, on disk within a second", told(relaxed));
            report.note("  create: CPU %.2f ms of the server and %.2f ms of the database; statements by kind: %s"
                    .formatted(kept.cost.serverMs(), kept.cost.databaseMs(), kept.cost.kinds()));
        } finally {
            Files.delete(script);
        }
    }

    private String script() {
        return SCRIPT.formatted(IntStream.range(0, DIFFERENT)
                .mapToObj(number -> "[==[" + portal.drafts().draft(FIRST_NUMBER + number) + "]==]")
                .collect(Collectors.joining(",\n")), portal.desk().token());
    }

    private Series series(Path script) {
        Cost cost = new Cost();
        Wrk.Turn[] turn = new Wrk.Turn[1];
        portal.meter().measure(cost, () -> {
            turn[0] = Wrk.send(portal.desk().stories(), script, 1, Duration.ofSeconds(2).multipliedBy(settings.duration().toSeconds()));
            return turn[0].requests();
        });
        Matcher latencies = LATENCIES.matcher(turn[0].told());
        latencies.find();
        return new Series(cost, Double.parseDouble(latencies.group(1)), Double.parseDouble(latencies.group(2)));
    }

    private static String told(Series series) {
        return String.format(Locale.ROOT, "%.1f ms median, %.1f ms p95, %.1f statements", series.median, series.p95,
                series.cost.statements());
    }
}
