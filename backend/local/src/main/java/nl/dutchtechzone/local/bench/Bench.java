package nl.dutchtechzone.local.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import nl.dutchtechzone.local.LocalFault;
import nl.dutchtechzone.local.ServerProcess;

/** Measures the portal that the environment names, and prints a table. It ends with 0 whatever it has measured. */
public final class Bench {

    private static final int STARTS = 5;

    private Bench() {}

    public static void main(String[] arguments) {
        Locale.setDefault(Locale.ROOT);
        Runtime.getRuntime().addShutdownHook(new Thread(ServerProcess::closeAll));
        try {
            run(BenchSettings.fromEnvironment());
        } catch (LocalFault fault) {
            System.err.println(fault.getMessage());
            System.exit(1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void run(BenchSettings settings) throws IOException {
        double loadBefore = load();
        Report report = new Report();
        try (Subject portal = Subject.of(settings)) {
            if (settings.size() > 0) {
                new LargeBench(settings, portal).run(report);
            } else {
                usual(settings, portal, report);
            }
        }
        report.note("  %d processors, %s; load of the machine %.1f before and %.1f after: what else runs here makes all of it worse."
                .formatted(Runtime.getRuntime().availableProcessors(), processor(), loadBefore, load()));
        report.print();
    }

    private static void usual(BenchSettings settings, Subject portal, Report report) throws IOException {
        ColdAnswers cold = new ColdAnswers(portal);
        Growth growth = new Growth();
        Questions questions = null;
        for (int stop : Growth.stops(settings.stories())) {
            say("Stories are generated through the desk, up to " + stop);
            portal.stories().growTo(stop);
            questions = Questions.of(portal);
            say("The list is asked while it is not in memory");
            cold.warmUp(questions, settings.warmUp());
            growth.add(stop, cold.lists(settings.samples()));
        }
        say("Questions are asked whose answers are in memory, of the portal and of nginx in turn");
        new WarmAnswers(settings, portal).measure(warm(questions), report);
        if (!questions.searchable()) {
            report.note("  Search was not measured: this portal has no /api/v1/search.");
        }
        say("Questions are asked whose answers are not in memory");
        cold.warmUp(questions, settings.settling());
        portal.meter().learnIdle();
        cold.measure(questions, settings.samples() / 10, report);
        say("Stories are created one after another");
        new Creates(settings, portal).measure(report);
        say("More backends are started beside the one that runs");
        new Starts(settings.backend()).measure(STARTS, report);
        growth.report(report);
        report.note("  %,d stories.".formatted(settings.stories()));
    }

    private static Map<String, String> warm(Questions questions) {
        Map<String, String> warm = new LinkedHashMap<>();
        warm.put("list of 20", Questions.LIST);
        warm.put("single story", questions.story(0));
        warm.put("theme and municipality, page 10", questions.filter(0));
        if (questions.searchable()) {
            warm.put("search for two words", questions.newSearches(1).getFirst());
        }
        return warm;
    }

    private static void say(String line) {
        System.out.println(line);
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static String processor() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.replaceFirst(".*:\\s*", ""))
                .findFirst().orElse("of a make unknown");
    }
}
