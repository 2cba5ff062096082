package nl.dutchtechzone.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/**
 * Answers that nothing is in memory of: a publication changes the window, which empties it, then each question is new.
 * A list's total is counted anew too.
 */
final class ColdAnswers {

    private static final double AIM_CPU_MS = 1.5;
    private static final double AIM_SEARCH_CPU_MS = 3;
    private static final double AIM_STATEMENTS = 3;
    /** Followers of the window, such as the search index, are done by then. */
    private static final Duration SETTLED = Duration.ofMillis(50);
    private static final int A_ROUND = 5;

    private final Meter meter;
    private final PublicApi api;
    private final Stories stories;

    ColdAnswers(Meter meter, PublicApi api, Stories stories) {
        this.meter = meter;
        this.api = api;
        this.stories = stories;
    }

    /** Asks all sorts of questions for a while, so that the JVM has compiled what answers them. */
    void warmUp(Questions questions, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        for (int number = 0; System.nanoTime() < end; number++) {
            if (number % Questions.DIFFERENT == 0) {
                stories.publishAgain(number);
            }
            questions.ask(questions.any(number));
        }
    }

    /** The latency of the list, cold each time, in ms. */
    Cost lists(int samples) {
        Cost cost = new Cost();
        for (int i = 0; i < samples; i++) {
            empty(i);
            cost.took(api.get(Questions.LIST).took().toNanos() / 1e6);
        }
        return cost;
    }

    void measure(Questions questions, int rounds, Report report) {
        Cost list = new Cost();
        Cost story = new Cost();
        Cost firstFilter = new Cost();
        Cost filter = new Cost();
        Cost search = new Cost();
        int combinations = questions.filters().size();
        for (int round = 0; round < rounds; round++) {
            int first = round * (A_ROUND + 1);
            empty(round);
            meter.measure(list, 1, () -> questions.ask(Questions.LIST));
            meter.measure(story, A_ROUND, () -> {
                for (int i = 0; i < A_ROUND; i++) {
                    questions.ask(questions.story(first + i));
                }
            });
            meter.measure(firstFilter, 1, () -> questions.ask(questions.filters().get(first % combinations)));
            meter.measure(filter, A_ROUND, () -> {
                for (int i = 1; i <= A_ROUND; i++) {
                    questions.ask(questions.filters().get((first + i) % combinations));
                }
            });
            if (questions.searchable()) {
                List<String> searches = questions.newSearches(A_ROUND);
                meter.measure(search, A_ROUND, () -> searches.forEach(questions::ask));
            }
        }
        report.heading("Answer not in memory (cold): CPU of server and database, and SQL statements, each request");
        add(report, "list of 20, total counted", list);
        add(report, "single story", story);
        add(report, "theme and municipality, page 10, total counted", filter);
        add(report, "the same, first one after a publication", firstFilter);
        if (questions.searchable()) {
            report.row("search for two words", cost(search), "≤ %.0f ms".formatted(AIM_SEARCH_CPU_MS),
                    search.cpuMs() <= AIM_SEARCH_CPU_MS);
        }
    }

    private void empty(int round) {
        stories.publishAgain(round);
        Meter.pause(SETTLED);
    }

    private static void add(Report report, String what, Cost cost) {
        report.row(what, cost(cost), String.format(Locale.ROOT, "≤ %.1f ms, ≤ %.0f statements", AIM_CPU_MS, AIM_STATEMENTS),
                cost.cpuMs() <= AIM_CPU_MS && Math.round(cost.statements() * 10) <= AIM_STATEMENTS * 10);
    }

    private static String cost(Cost cost) {
        return String.format(Locale.ROOT, "%.2f ms (%.2f + %.2f), %.1f statements", cost.cpuMs(), cost.serverMs(),
                cost.databaseMs(), cost.statements());
    }
}
