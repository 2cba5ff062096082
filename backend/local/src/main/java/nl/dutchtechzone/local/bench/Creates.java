package nl.dutchtechzone.local.bench;

import java.util.Locale;

/** One signed-in client that creates stories, one after another: each with its revision and its audit line. */
final class Creates {

    private static final double AIM_MS = 4;
    private static final int WARM_UP = 30;
    /** Far from the numbers of the generated stories. */
    private static final int FIRST_NUMBER = 10_000_000;

    private final Meter meter;
    private final DeskApi desk;
    private final StoryDrafts drafts;
    private final Database database;
    private int number = FIRST_NUMBER;

    Creates(Meter meter, DeskApi desk, StoryDrafts drafts, Database database) {
        this.meter = meter;
        this.desk = desk;
        this.drafts = drafts;
        this.database = database;
    }

    void measure(int samples, Report report) {
        report.heading("Creating a story at the desk, one client");
        database.flushAtEachCommit(true);
        Cost kept = series(samples);
        database.flushAtEachCommit(false);
        Cost relaxed = series(samples);
        report.row("create, on disk at each commit", cost(kept), "≤ %.0f ms median".formatted(AIM_MS),
                kept.latencyMs(0.5) <= AIM_MS);
        report.row("create, on disk within a second", cost(relaxed));
        report.note("  create: CPU %.2f ms of the server and %.2f ms of the database; statements by kind: %s"
                .formatted(kept.serverMs(), kept.databaseMs(), kept.kinds()));
    }

    private Cost series(int samples) {
        times(WARM_UP, new Cost());
        Cost cost = new Cost();
        meter.measure(cost, samples, () -> times(samples, cost));
        return cost;
    }

    private void times(int count, Cost cost) {
        for (int i = 0; i < count; i++) {
            var draft = drafts.draft(number++);
            long before = System.nanoTime();
            desk.create(draft);
            cost.took((System.nanoTime() - before) / 1e6);
        }
    }

    private static String cost(Cost cost) {
        return String.format(Locale.ROOT, "%.1f ms median, %.1f ms p95, %.1f statements", cost.latencyMs(0.5),
                cost.latencyMs(0.95), cost.statements());
    }
}
