package nl.dutchtechzone.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** How the latency of a cold list grows with the number of stories. */
final class Growth {

    private static final double AIM = 3;
    private static final int FEW = 1000;
    private static final int USUAL = 5000;

    private final Map<Integer, Cost> lists = new TreeMap<>();

    /** The numbers of stories at which the list is measured, the last one being all. */
    static List<Integer> stops(int stories) {
        List<Integer> stops = new ArrayList<>();
        stops.add(stories > FEW ? FEW : Math.max(1, stories / 5));
        if (stories > USUAL) {
            stops.add(USUAL);
        }
        stops.add(stories);
        return stops;
    }

    void add(int stories, Cost cost) {
        lists.put(stories, cost);
    }

    void report(Report report) {
        report.heading("Latency of a cold list as the stories grow in number");
        int least = lists.keySet().iterator().next();
        lists.forEach((stories, cost) -> {
            String result = String.format(Locale.ROOT, "p99 %.1f ms, median %.1f ms", cost.latencyMs(0.99), cost.latencyMs(0.5));
            if (stories == least) {
                report.row("%,d stories".formatted(stories), result);
            } else {
                double ratio = cost.latencyMs(0.99) / lists.get(least).latencyMs(0.99);
                report.row("%,d stories".formatted(stories), result + String.format(Locale.ROOT, "; p99 %.1f ×", ratio),
                        "< %.0f × of %,d".formatted(AIM, least), ratio < AIM);
            }
        });
    }
}
