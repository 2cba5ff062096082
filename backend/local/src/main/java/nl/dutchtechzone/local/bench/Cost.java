package nl.dutchtechzone.local.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the requests of one kind have cost together. */
final class Cost {

    private int requests;
    private double serverMs;
    private double databaseMs;
    private final Map<String, Double> statements = new TreeMap<>();
    private final List<Double> latenciesMs = new ArrayList<>();

    void add(int count, double server, double database, Map<String, Double> sent) {
        requests += count;
        serverMs += server;
        databaseMs += database;
        sent.forEach((kind, number) -> statements.merge(kind, number, Double::sum));
    }

    /** What others have cost is part of it. */
    void add(Cost others) {
        add(others.requests, others.serverMs, others.databaseMs, others.statements);
    }

    void took(double ms) {
        latenciesMs.add(ms);
    }

    int requests() {
        return requests;
    }

    double serverMs() {
        return serverMs / requests;
    }

    double databaseMs() {
        return databaseMs / requests;
    }

    double cpuMs() {
        return serverMs() + databaseMs();
    }

    double statements() {
        // what goes on while nobody asks is taken off, so none may come out as a little less
        return Math.max(0, statements.getOrDefault(Database.ALL, 0.0) / requests);
    }

    /** The statements of one request by kind, e.g. {@code insert 4.0, select 9.0}. */
    String kinds() {
        return statements.entrySet().stream()
                .filter(kind -> !kind.getKey().equals(Database.ALL) && kind.getValue() / requests >= 0.05)
                .map(kind -> String.format(Locale.ROOT, "%s %.1f", kind.getKey(), kind.getValue() / requests))
                .collect(Collectors.joining(", "));
    }

    double latencyMs(double quantile) {
        return Numbers.quantile(latenciesMs, quantile);
    }
}
