package nl.dutchtechzone.local.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Answers that are not in memory: a publication changes the window, which empties it, then each question is new, and each
 * total is brought up to date. The first answer after the publication costs more than those that follow at once, for the
 * processor has slept before it.
 */
final class ColdAnswers {

    private static final double AIM_CPU_MS = 1.5;
    private static final double AIM_SEARCH_CPU_MS = 3;
    private static final double AIM_STATEMENTS = 3;
    /** Followers of the window, such as the search index, are done by then. */
    private static final Duration SETTLED = Duration.ofMillis(50);
    private static final int A_ROUND = Questions.DIFFERENT;
    private static final int CLIENTS_TO_WARM_UP = 4;

    private final Subject portal;

    ColdAnswers(Subject portal) {
        this.portal = portal;
    }

    /** Asks all sorts of questions for a while, from several clients at once, so that the JVM has compiled what answers them. */
    void warmUp(Questions questions, Duration duration) {
        long end = System.nanoTime() + duration.toNanos();
        AtomicInteger next = new AtomicInteger();
        try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> asking = new ArrayList<>();
            for (int i = 0; i < CLIENTS_TO_WARM_UP; i++) {
                asking.add(clients.submit(() -> {
                    for (int number = next.getAndIncrement(); System.nanoTime() < end; number = next.getAndIncrement()) {
                        if (number % Questions.DIFFERENT == 0) {
                            portal.stories().publishAgain(number);
                        }
                        questions.ask(questions.any(number));
                    }
                }));
            }
            asking.forEach(Stories::await);
        }
    }

    /** The latency of the list, cold each time, in ms. */
    Cost lists(int samples) {
        Cost cost = new Cost();
        for (int i = 0; i < samples; i++) {
            empty(i);
            cost.took(portal.api().get(Questions.LIST).took().toNanos() / 1e6);
        }
        return cost;
    }

    void measure(Questions questions, int rounds, Report report) {
        Cost first = new Cost();
        Cost list = new Cost();
        Cost story = new Cost();
        Cost filter = new Cost();
        Cost search = new Cost();
        for (int round = 0; round < rounds; round++) {
            int number = round * A_ROUND;
            empty(round);
            ask(first, questions, List.of(Questions.LIST));
            ask(list, questions, aRound(i -> questions.page(number + i)));
            ask(story, questions, aRound(i -> questions.story(number + i)));
            ask(filter, questions, aRound(i -> questions.filter(number + i)));
            if (questions.searchable()) {
                ask(search, questions, questions.newSearches(A_ROUND));
            }
        }
        list.add(first);
        report.heading("Answer not in memory (cold): CPU of server and database, and SQL statements, each request");
        add(report, "list of 20, with total", list);
        add(report, "single story", story);
        add(report, "theme and municipality, page 10, with total", filter);
        if (questions.searchable()) {
            report.row("search for two words", cost(search), "≤ %.0f ms".formatted(AIM_SEARCH_CPU_MS),
                    search.cpuMs() <= AIM_SEARCH_CPU_MS);
        }
        report.note("  the first list after each publication, which is among the lists: " + cost(first));
    }

    private static List<String> aRound(IntFunction<String> question) {
        return IntStream.range(0, A_ROUND).mapToObj(question).toList();
    }

    private void ask(Cost cost, Questions questions, List<String> some) {
        portal.meter().measure(cost, () -> {
            some.forEach(questions::ask);
            return some.size();
        });
    }

    private void empty(int round) {
        portal.stories().publishAgain(round);
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
