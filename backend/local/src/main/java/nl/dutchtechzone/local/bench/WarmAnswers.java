package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.dutchtechzone.local.Directories;

/** Answers that the portal has in memory, beside nginx with the same bytes in files, taking turns. */
final class WarmAnswers {

    private static final double AIM = 0.75;

    /** The rates of one address, one a round, and what its server used for a request. */
    private static final class Turns {
        private final List<Double> perSecond = new ArrayList<>();
        private double cpuNs;
        private long requests;

        double cpuMicroseconds() {
            return cpuNs / 1000 / requests;
        }
    }

    private final BenchSettings settings;
    private final Subject portal;

    WarmAnswers(BenchSettings settings, Subject portal) {
        this.settings = settings;
        this.portal = portal;
    }

    /** Measures the questions, by the names that they have in the report. */
    void measure(Map<String, String> questions, Report report) throws IOException {
        Path folder = Files.createTempDirectory("dtz-bench");
        Map<String, Http.Answer> answers = new LinkedHashMap<>();
        questions.forEach((name, path) -> answers.put(file(name), portal.api().get(path)));
        try (Nginx nginx = Nginx.start(folder, answers)) {
            CpuClock nginxClock = new CpuClock(nginx.processes());
            Map<String, Turns> memory = new LinkedHashMap<>();
            Map<String, Turns> file = new LinkedHashMap<>();
            Turns bare = new Turns();
            questions.values().forEach(path -> Wrk.ask(portal.api().address(path), settings.duration()));
            Wrk.ask(portal.api().address(Questions.SMALLEST), settings.duration());
            for (int round = 1; round <= settings.rounds(); round++) {
                System.out.printf("  round %d of %d%n", round, settings.rounds());
                questions.forEach((name, path) -> {
                    turn(memory.computeIfAbsent(name, n -> new Turns()), portal.api().address(path), portal.server());
                    turn(file.computeIfAbsent(name, n -> new Turns()), nginx.address(file(name)), nginxClock);
                });
                turn(bare, portal.api().address(Questions.SMALLEST), portal.server());
            }
            report.heading("Answer in memory (warm): its rate, as part of that of nginx with the same bytes from a file");
            questions.keySet().forEach(name -> {
                double ofNginx = ratio(memory.get(name), file.get(name));
                report.row(name, "%.2f of nginx, %.2f of the bare endpoint".formatted(ofNginx, ratio(memory.get(name), bare)),
                        "≥ %.2f of nginx".formatted(AIM), ofNginx >= AIM);
                report.note(String.format(Locale.ROOT,
                        "  %s: %,.0f a second, nginx %,.0f; CPU of the server %.0f µs, nginx's %.0f µs; %,d bytes",
                        name, Numbers.median(memory.get(name).perSecond), Numbers.median(file.get(name).perSecond),
                        memory.get(name).cpuMicroseconds(), file.get(name).cpuMicroseconds(),
                        answers.get(file(name)).body().length));
            });
            report.note(String.format(Locale.ROOT, "  bare endpoint, one id from memory: %,.0f a second, CPU of the server %.0f µs",
                    Numbers.median(bare.perSecond), bare.cpuMicroseconds()));
        } finally {
            Directories.delete(folder);
        }
    }

    private void turn(Turns turns, URI address, CpuClock clock) {
        long before = clock.nanoseconds();
        Wrk.Turn turn = Wrk.ask(address, settings.duration());
        turns.cpuNs += clock.nanoseconds() - before;
        turns.requests += turn.requests();
        turns.perSecond.add(turn.perSecond());
    }

    /** The median of the rounds' ratios, for what slows the machine down meets both in a round. */
    private static double ratio(Turns one, Turns other) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < one.perSecond.size(); i++) {
            ratios.add(one.perSecond.get(i) / other.perSecond.get(i));
        }
        return Numbers.median(ratios);
    }

    private static String file(String name) {
        return name.replaceAll("[^a-z0-9]+", "-");
    }
}
