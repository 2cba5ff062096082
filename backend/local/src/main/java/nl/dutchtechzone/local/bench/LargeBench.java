package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import nl.dutchtechzone.local.run.WithPortal;

/**
 * Asks the same questions of a portal with few publications and of one with many, in turn, so that what slows the machine
 * down meets both: what grows, and what does not.
 */
final class LargeBench {

    private static final int FEW = 1000;
    private static final double AIM_GROWTH = 3;
    private static final Duration SETTLED = Duration.ofMillis(50);

    /** A portal, what it is asked by the names that the report has for it, and what that has cost. */
    private record Side(Subject portal, Map<String, List<String>> questions, Map<String, Cost> costs) {

        Side(Subject portal) {
            this(portal, LargeBench.questions(portal), new LinkedHashMap<>());
        }

        Http.Answer get(String question, int number) {
            List<String> some = questions.get(question);
            return portal.api().get(some.get(number % some.size()));
        }

        void measure(String question, int number) {
            Cost cost = costs.computeIfAbsent(question, name -> new Cost());
            portal.meter().measure(cost, () -> {
                cost.took(get(question, number).took().toNanos() / 1e6);
                return 1;
            });
        }
    }

    private final BenchSettings settings;
    private final Subject many;

    LargeBench(BenchSettings settings, Subject many) {
        this.settings = settings;
        this.many = many;
    }

    void run(Report report) {
        fill(report);
        say("A portal with few is started beside it");
        try (Subject portal = Subject.of(BenchSettings.of(WithPortal.start()))) {
            portal.stories().growTo(FEW);
            Side few = new Side(portal);
            Side all = new Side(many);
            compare(few, all);
            report(few.costs, all.costs, report);
        }
    }

    private void fill(Report report) {
        say("Stories are generated through the desk, up to " + FEW);
        many.stories().growTo(FEW);
        say("They are copied, with events, actions and organisations, up to " + settings.size());
        long began = System.nanoTime();
        String word = many.drafts().anyWord(new SplittableRandom(1));
        int before = found(word);
        new Copies(many.database().connection()).growTo(settings.size(), FEW);
        double copied = (System.nanoTime() - began) / 1e9;
        say(String.format(Locale.ROOT, "  copied in %.0f s; search reads them", copied));
        // what changed together is found together
        while (found(word) == before) {
            Meter.pause(Duration.ofSeconds(1));
        }
        report.note(String.format(Locale.ROOT, "  %,d publications were copied in %.0f s and could be searched %.0f s later; the backend then takes %s of memory.",
                settings.size(), copied, (System.nanoTime() - began) / 1e9 - copied, memory()));
    }

    private void compare(Side few, Side many) {
        say("Both are asked the same questions while nothing is in memory");
        // each is asked half of the time
        long end = System.nanoTime() + settings.settling().multipliedBy(2).toNanos();
        for (int number = 0; System.nanoTime() < end; number++) {
            for (Side side : List.of(few, many)) {
                side.portal.stories().publishAgain(number);
                for (String question : side.questions.keySet()) {
                    side.get(question, number);
                }
            }
        }
        few.portal.meter().learnIdle();
        many.portal.meter().learnIdle();
        for (int number = 0; number < settings.samples(); number++) {
            few.portal.stories().publishAgain(number);
            many.portal.stories().publishAgain(number);
            Meter.pause(SETTLED);
            for (String question : few.questions.keySet()) {
                few.measure(question, number);
                many.measure(question, number);
            }
        }
    }

    /** The same for each portal, as far as its own slugs go. */
    private static Map<String, List<String>> questions(Subject portal) {
        SplittableRandom random = new SplittableRandom(10);
        StoryDrafts drafts = portal.drafts();
        Region region = portal.region();
        String theme = region.themes().getFirst().key();
        String municipality = region.municipalities().getFirst().key();
        Map<String, List<String>> questions = new LinkedHashMap<>();
        questions.put("list of 20", List.of(Questions.LIST));
        questions.put("a common filter: theme and municipality", List.of("/api/v1/stories?theme=" + theme + "&municipality=" + municipality));
        questions.put("two values of each: theme or theme, and municipality or municipality", List.of("/api/v1/stories?theme=" + theme
                + "&theme=" + region.themes().getLast().key() + "&municipality=" + municipality + "&municipality=" + region.municipalities().getLast().key()));
        questions.put("a rare filter: a tag that next to nothing has, and a theme", List.of("/api/v1/stories?theme=" + theme + "&tag=" + StoryDrafts.RARE_TAG));
        questions.put("by title, filtered", List.of("/api/v1/stories?sort=title&theme=" + theme));
        questions.put("a word in titles and summaries, q", some(i -> "/api/v1/stories?q=" + drafts.anyWord(random)));
        questions.put("two words in titles and summaries, filtered", some(i -> "/api/v1/stories?theme=" + theme + "&q=" + drafts.anyWord(random)
                + "+" + drafts.anyWord(random).substring(0, 3)));
        questions.put("a month of events", List.of("/api/v1/events?from=2027-02-01&to=2027-02-28"));
        questions.put("single story", some(i -> "/api/v1/stories/" + portal.stories().slug(i)));
        questions.put("search for two words", some(i -> "/api/v1/search?limit=20&q=" + drafts.anyWord(random) + "+" + drafts.anyWord(random)));
        questions.put("search for a word with a typing error", some(i -> "/api/v1/search?limit=20&q=" + mistyped(drafts.anyWord(random))));
        questions.put("suggestions for three letters", some(i -> "/api/v1/search/suggestions?q=" + drafts.anyWord(random).substring(0, 3)));
        questions.put("trail of an action", some(i -> "/api/v1/trail/action/" + region.actions().get(i % region.actions().size())));
        questions.put("trail of a theme", List.of("/api/v1/trail/theme/" + region.themes().getFirst().id()));
        questions.put("what changed since always", List.of("/api/v1/stories?changedSince=0&limit=20"));
        return questions;
    }

    private interface Address {
        String of(int number);
    }

    private static List<String> some(Address address) {
        List<String> some = new ArrayList<>();
        for (int i = 0; i < Questions.DIFFERENT; i++) {
            some.add(address.of(i).replace("é", "%C3%A9").replace("ë", "%C3%AB").replace("ï", "%C3%AF").replace("ö", "%C3%B6"));
        }
        return some;
    }

    /** With two letters swapped. */
    private static String mistyped(String word) {
        return word.length() < 5 ? word : word.substring(0, 2) + word.charAt(3) + word.charAt(2) + word.substring(4);
    }

    private int found(String word) {
        return many.api().get("/api/v1/search?limit=1&q=" + URLEncoder.encode(word, StandardCharsets.UTF_8)).json().path("total").asInt();
    }

    private void report(Map<String, Cost> few, Map<String, Cost> all, Report report) {
        report.heading("Answers not in memory, with %,d publications and with %,d: CPU of server + database, latency, statements"
                .formatted(FEW, settings.size()));
        all.forEach((name, cost) -> {
            Cost before = few.get(name);
            double growth = cost.latencyMs(0.99) / before.latencyMs(0.99);
            report.row(name, "%s → %s; p99 %.1f ×".formatted(told(before), told(cost), growth), "< %.0f ×".formatted(AIM_GROWTH), growth < AIM_GROWTH);
        });
    }

    private static String told(Cost cost) {
        return String.format(Locale.ROOT, "%.1f + %.1f ms CPU, p50 %.1f, p99 %.1f ms, %.0f st.", cost.serverMs(), cost.databaseMs(),
                cost.latencyMs(0.5), cost.latencyMs(0.99), cost.statements());
    }

    private String memory() {
        try {
            return Files.readAllLines(Path.of("/proc/" + settings.backend() + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS")).map(line -> Integer.parseInt(line.replaceAll("\\D", "")) / 1024 + " MB").findFirst().orElse("?");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void say(String line) {
        System.out.println(line);
    }
}
