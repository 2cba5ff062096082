package nl.dutchtechzone.local.bench;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntSupplier;
import nl.dutchtechzone.local.LocalFault;

/** Measures what work costs the backend and the database, less what both do anyway while nobody asks. */
final class Meter {

    private static final Duration IDLE = Duration.ofSeconds(4);

    private record Reading(long time, long server, long database, Map<String, Long> statements) {}

    private final CpuClock server;
    private final CpuClock databaseServer;
    private final Database database;
    private Map<String, Double> idleStatementsPerNs = Map.of();
    private double idleServerPerNs;
    private double idleDatabasePerNs;

    Meter(CpuClock server, CpuClock databaseServer, Database database) {
        this.server = server;
        this.databaseServer = databaseServer;
        this.database = database;
    }

    /** Learns what goes on by itself, such as the reading of the window's version each second. */
    void learnIdle() {
        Reading before = start();
        pause(IDLE);
        Reading after = end();
        double elapsed = after.time - before.time;
        idleServerPerNs = (after.server - before.server) / elapsed;
        idleDatabasePerNs = (after.database - before.database) / elapsed;
        idleStatementsPerNs = new TreeMap<>();
        between(before, after).forEach((kind, count) -> idleStatementsPerNs.put(kind, count / elapsed));
    }

    /** Runs work that tells how many requests it made, and adds what it cost. */
    void measure(Cost cost, IntSupplier work) {
        Reading before = start();
        int requests = work.getAsInt();
        Reading after = end();
        double elapsed = after.time - before.time;
        Map<String, Double> sent = new TreeMap<>();
        between(before, after).forEach((kind, count) ->
                sent.put(kind, count - elapsed * idleStatementsPerNs.getOrDefault(kind, 0.0)));
        cost.add(requests,
                (after.server - before.server - elapsed * idleServerPerNs) / 1e6,
                (after.database - before.database - elapsed * idleDatabasePerNs) / 1e6,
                sent);
    }

    // the counters are read outside the clocks, for reading them is work of the database too

    private Reading start() {
        Map<String, Long> statements = database.counters();
        return new Reading(System.nanoTime(), server.nanoseconds(), databaseServer.nanoseconds(), statements);
    }

    private Reading end() {
        long time = System.nanoTime();
        long serverTime = server.nanoseconds();
        long databaseTime = databaseServer.nanoseconds();
        return new Reading(time, serverTime, databaseTime, database.counters());
    }

    private static Map<String, Long> between(Reading before, Reading after) {
        Map<String, Long> sent = new TreeMap<>();
        after.statements.forEach((kind, count) -> sent.put(kind, count - before.statements.getOrDefault(kind, 0L)));
        sent.merge(Database.ALL, -1L, Long::sum);
        return sent;
    }

    static void pause(Duration duration) {
        try {
            Thread.sleep(duration);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFault("Interrupted.", e);
        }
    }
}
